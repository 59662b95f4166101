using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.DataLoaders;

/// <summary>Loads one value for each key.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="batches">Where batches are scheduled.</param>
/// <param name="options">The settings, or null for the defaults.</param>
public abstract class BatchDataLoader<TKey, TValue>(IBatchDispatcher batches, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue>(batches, options)
    where TKey : notnull
{
    /// <summary>Loads the values of many keys.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Is cancelled when the request ends early.</param>
    /// <returns>The values by key; a key that is left out has none.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys, Memory<Result<TValue>> results, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < keys.Count; index++)
        {
            results.Span[index] = values.TryGetValue(keys[index], out var value) ? value : default;
        }
    }
}
