using System.Runtime.CompilerServices;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Opens streams that have to be waited for.</summary>
internal static class Subscriptions
{
    public static IAsyncEnumerable<object?> Open(IResolverContext context, Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> open)
    {
        var opening = open(context);
        return opening.IsCompletedSuccessfully ? opening.Result : Wait(opening);
    }

    private static async IAsyncEnumerable<object?> Wait(
        ValueTask<IAsyncEnumerable<object?>> opening, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in (await opening.ConfigureAwait(false)).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
