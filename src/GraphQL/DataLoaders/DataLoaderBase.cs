using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.DataLoaders;

/// <summary>
/// Gathers keys while resolvers run, fetches them at once, and keeps what came for the rest of the request. One for a request; thread-safe.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="batches">Where batches are scheduled.</param>
/// <param name="options">The settings, or null for the defaults.</param>
public abstract class DataLoaderBase<TKey, TValue>(IBatchDispatcher batches, DataLoaderOptions? options = null) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly int _maxBatchSize = (options ?? new DataLoaderOptions()).MaxBatchSize;
    private readonly Dictionary<TKey, Task<TValue?>> _loaded = [];
    private readonly Lock _lock = new();
    private KeyBatch<TKey, TValue>? _open;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        KeyBatch<TKey, TValue>? begun = null;
        Task<TValue?>? task;
        lock (_lock)
        {
            if (_loaded.TryGetValue(key, out task))
            {
                return task;
            }

            if (_open is null || _open.Count == _maxBatchSize)
            {
                _open = begun = new KeyBatch<TKey, TValue>(FetchAsync, Close);
            }

            task = _open.Add(key);
            _loaded.Add(key, task);
        }

        if (begun is not null)
        {
            batches.Schedule(begun);
        }

        return task;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new List<Task<TValue?>>(keys.Count);
        foreach (var key in keys)
        {
            tasks.Add(LoadAsync(key, cancellationToken));
        }

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Set(TKey key, TValue? value)
    {
        lock (_lock)
        {
            _loaded.TryAdd(key, Task.FromResult(value));
        }
    }

    /// <inheritdoc/>
    public void Remove(TKey key)
    {
        lock (_lock)
        {
            _loaded.Remove(key);
        }
    }

    /// <summary>Fetches values. What it throws fails every key of the batch.</summary>
    /// <param name="keys">The keys, each once; at least one and at most <see cref="DataLoaderOptions.MaxBatchSize"/>.</param>
    /// <param name="results">Takes what became of each key, at the place of the key; empty places mean that there is no value.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone, or the time for the request has passed.</param>
    protected internal abstract ValueTask FetchAsync(IReadOnlyList<TKey> keys, Memory<Result<TValue>> results, CancellationToken cancellationToken);

    private void Close(KeyBatch<TKey, TValue> batch)
    {
        lock (_lock)
        {
            if (_open == batch)
            {
                _open = null;
            }
        }
    }
}
