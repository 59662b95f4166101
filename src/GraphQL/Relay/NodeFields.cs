using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Limits;

namespace Digital40.GraphQL.Relay;

/// <summary>The root fields <c>node</c> and <c>nodes</c>. Relay: Global Object Identification specification.</summary>
/// <param name="loaders">What finds nodes, by the name of their type.</param>
internal sealed class NodeFields(IReadOnlyDictionary<string, NodeLoader> loaders)
{
    private const int MostNodes = 100;

    /// <summary>The node of an id; null when its type or the node is unknown.</summary>
    public ValueTask<object?> ResolveNodeAsync(IResolverContext context) =>
        // The argument is a non-null ID; the binding checks it.
        LoadAsync(context, (string)context.ArgumentValue("id")!);

    /// <summary>The nodes of ids in their order, at most 100. An id that fails leaves null and an error at its place.</summary>
    public async ValueTask<object?> ResolveNodesAsync(IResolverContext context)
    {
        // The argument is a non-null list of non-null IDs; the binding checks it.
        var ids = (IReadOnlyList<object?>)context.ArgumentValue("ids")!;
        if (ids.Count > MostNodes)
        {
            // Each id costs a look-up, however long the other lists of a request may be.
            throw new GraphQLException(new GraphQLError($"At most {MostNodes} nodes can be asked for at once, but there are {ids.Count} ids.").WithCode(LimitCodes.ListSize));
        }

        // All are asked for before the first is waited for, so that data loaders fetch them together.
        var path = context.Path;
        var loading = ids.Select(id => LoadAsync(context, (string)id!).AsTask()).ToList();
        var nodes = new object?[ids.Count];
        for (var index = 0; index < nodes.Length; index++)
        {
            try
            {
                nodes[index] = await loading[index].ConfigureAwait(false);
            }
            catch (GraphQLException exception)
            {
                foreach (var error in exception.Errors)
                {
                    context.ReportError(error with { Path = ResponsePath.Item(path, index) });
                }
            }
        }

        return nodes;
    }

    private async ValueTask<object?> LoadAsync(IResolverContext context, string text)
    {
        var id = NodeIds.Parse(text);
        return loaders.TryGetValue(id.TypeName, out var loader) ? await loader.LoadAsync(context, id.Key).ConfigureAwait(false) : null;
    }
}
