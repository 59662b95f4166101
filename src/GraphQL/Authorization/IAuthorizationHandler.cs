using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Authorization;

/// <summary>Decides whether the user of a request may do something. A service of the request; without one, roles alone are known and every policy is refused.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Decides about a rule. The decision rests on the user alone, and holds for the rest of the request.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">A field that has the rule.</param>
    ValueTask<AuthorizationResult> AuthorizeAsync(AuthorizationRule rule, IResolverContext context);
}
