using System.Collections.Immutable;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Requests;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Authorization;

/// <summary>Lets a resolver run only when every rule allows it. What was decided for a request is not asked again.</summary>
internal sealed class AuthorizationGuard(ImmutableArray<AuthorizationRule> rules)
{
    /// <summary>The resolver behind the guard; the same one when there is nothing to guard.</summary>
    public BoundResolver Around(BoundResolver resolver) => rules.IsEmpty ? resolver : new BoundResolver(context => ResolveAsync(context, resolver));

    /// <summary>The stream of events behind the guard.</summary>
    public Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> Around(Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> open) =>
        rules.IsEmpty ? open : async context =>
        {
            await CheckAsync(context).ConfigureAwait(false);
            return await open(context).ConfigureAwait(false);
        };

    /// <summary>Asks every rule.</summary>
    /// <exception cref="GraphQLException">One refuses.</exception>
    public ValueTask CheckAsync(IResolverContext context)
    {
        var decisions = context.State<RequestState>().Decisions;
        foreach (var rule in rules)
        {
            if (!decisions.TryGetValue(rule, out var decision))
            {
                return AskAsync(context);
            }

            ThrowUnlessAllowed(decision);
        }

        return ValueTask.CompletedTask;
    }

    private ValueTask<object?> ResolveAsync(IResolverContext context, BoundResolver resolver)
    {
        var check = CheckAsync(context);
        return check.IsCompletedSuccessfully ? resolver.ResolveAsync(context) : Wait(check, context, resolver);
    }

    private static async ValueTask<object?> Wait(ValueTask check, IResolverContext context, BoundResolver resolver)
    {
        await check.ConfigureAwait(false);
        return await resolver.ResolveAsync(context).ConfigureAwait(false);
    }

    private async ValueTask AskAsync(IResolverContext context)
    {
        var handler = (IAuthorizationHandler?)context.Services.GetService(typeof(IAuthorizationHandler)) ?? RoleAuthorizationHandler.Instance;
        var decisions = context.State<RequestState>().Decisions;
        foreach (var rule in rules)
        {
            if (!decisions.TryGetValue(rule, out var decision))
            {
                decision = await handler.AuthorizeAsync(rule, context).ConfigureAwait(false);
                decisions[rule] = decision;
            }

            ThrowUnlessAllowed(decision);
        }
    }

    private static void ThrowUnlessAllowed(AuthorizationResult decision)
    {
        if (decision != AuthorizationResult.Allowed)
        {
            var code = decision == AuthorizationResult.NotAuthenticated ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED";
            throw new GraphQLException(new GraphQLError("The current user is not authorized to access this resource.").WithCode(code));
        }
    }
}
