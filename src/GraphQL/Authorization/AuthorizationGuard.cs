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
        var state = context.State<RequestState>();
        for (var place = 0; place < rules.Length; place++)
        {
            var decision = state.DecideAsync(rules[place], context);
            if (!decision.IsCompletedSuccessfully)
            {
                return WaitAsync(decision, place, context);
            }

            ThrowUnlessAllowed(decision.Result);
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

    private async ValueTask WaitAsync(Task<AuthorizationResult> decision, int place, IResolverContext context)
    {
        var state = context.State<RequestState>();
        ThrowUnlessAllowed(await decision.ConfigureAwait(false));
        for (var next = place + 1; next < rules.Length; next++)
        {
            ThrowUnlessAllowed(await state.DecideAsync(rules[next], context).ConfigureAwait(false));
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
