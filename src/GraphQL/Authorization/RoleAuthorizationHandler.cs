using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Authorization;

/// <summary>Knows who has signed in and their roles; refuses every policy.</summary>
internal sealed class RoleAuthorizationHandler : IAuthorizationHandler
{
    public static RoleAuthorizationHandler Instance { get; } = new();

    public ValueTask<AuthorizationResult> AuthorizeAsync(AuthorizationRule rule, IResolverContext context) => new(Decide(rule, context));

    private static AuthorizationResult Decide(AuthorizationRule rule, IResolverContext context)
    {
        if (!context.User.Identities.Any(identity => identity.IsAuthenticated))
        {
            return AuthorizationResult.NotAuthenticated;
        }

        var hasRole = rule.Roles.IsEmpty || rule.Roles.Any(context.User.IsInRole);
        return hasRole && rule.Policy is null ? AuthorizationResult.Allowed : AuthorizationResult.NotAuthorized;
    }
}
