using System.Collections.Immutable;
using System.Reflection;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Relay;

/// <summary>Finds the nodes of one type by their key, for those who may read the type.</summary>
/// <param name="method">The node resolver.</param>
/// <param name="load">The node resolver compiled: it finds a node, or gives null when there is none.</param>
internal sealed class NodeLoader(MethodInfo method, Func<IResolverContext, string, ValueTask<object?>> load)
{
    private AuthorizationGuard _guard = new([]);

    /// <summary>Sets who may read the type; known when all types are bound.</summary>
    public void Protect(ImmutableArray<AuthorizationRule> rules) => _guard = new AuthorizationGuard(rules.AddRange(AuthorizationRules.Read(method)));

    public async ValueTask<object?> LoadAsync(IResolverContext context, string key)
    {
        await _guard.CheckAsync(context).ConfigureAwait(false);
        return await load(context, key).ConfigureAwait(false);
    }
}
