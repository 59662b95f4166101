using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.DataLoaders;

/// <summary>Loads values one by one, where nothing can load several; each is loaded once for a request. One that fails leaves the others alone.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="batches">Where batches are scheduled.</param>
/// <param name="options">The settings, or null for the defaults.</param>
public abstract class CacheDataLoader<TKey, TValue>(IBatchDispatcher batches, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue>(batches, options)
    where TKey : notnull
{
    /// <summary>Loads a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Is cancelled when the request ends early.</param>
    /// <returns>The value, or null when there is none.</returns>
    protected abstract Task<TValue?> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys, Memory<Result<TValue>> results, CancellationToken cancellationToken)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var value = await LoadSingleAsync(keys[index], cancellationToken).ConfigureAwait(false);
                results.Span[index] = value;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                results.Span[index] = Result<TValue>.Reject(exception);
            }
        }
    }
}
