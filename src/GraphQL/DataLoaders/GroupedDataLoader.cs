using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.DataLoaders;

/// <summary>Loads a group of values for each key; the group of a key without values is empty.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values in a group.</typeparam>
/// <param name="batches">Where batches are scheduled.</param>
/// <param name="options">The settings, or null for the defaults.</param>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchDispatcher batches, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue[]>(batches, options)
    where TKey : notnull
{
    /// <summary>Loads the group of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Is looked at before the key is asked for.</param>
    /// <returns>The values; empty when there are none.</returns>
    public new Task<TValue[]> LoadAsync(TKey key, CancellationToken cancellationToken = default) =>
        // FetchAsync gives every key a group.
        base.LoadAsync(key, cancellationToken)!;

    /// <summary>Loads the groups of many keys.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Is cancelled when the request ends early.</param>
    /// <returns>The values by key, in the order in which they are shown.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys, Memory<Result<TValue[]>> results, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < keys.Count; index++)
        {
            results.Span[index] = groups[keys[index]].ToArray();
        }
    }
}
