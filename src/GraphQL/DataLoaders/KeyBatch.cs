using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.DataLoaders;

/// <summary>The keys that are fetched together, with the tasks of those who wait for them.</summary>
internal sealed class KeyBatch<TKey, TValue>(
    Func<IReadOnlyList<TKey>, Memory<Result<TValue>>, CancellationToken, ValueTask> fetch,
    Action<KeyBatch<TKey, TValue>> close) : IBatch
{
    private readonly List<TKey> _keys = [];
    // Whoever waits goes on within Complete, as the dispatcher asks for.
    private readonly List<TaskCompletionSource<TValue?>> _waiting = [];
    private Result<TValue>[] _results = [];

    public int Count => _keys.Count;

    /// <summary>Adds a key; called under the lock of the loader, before the batch is closed.</summary>
    public Task<TValue?> Add(TKey key)
    {
        var waiting = new TaskCompletionSource<TValue?>();
        _keys.Add(key);
        _waiting.Add(waiting);
        return waiting.Task;
    }

    public ValueTask FetchAsync(CancellationToken cancellationToken)
    {
        close(this);
        _results = new Result<TValue>[_keys.Count];
        return fetch(_keys, _results, cancellationToken);
    }

    public void Complete(Exception? exception)
    {
        for (var index = 0; index < _waiting.Count; index++)
        {
            var error = exception ?? _results[index].Error;
            if (error is null)
            {
                _waiting[index].TrySetResult(_results[index].Value);
            }
            else
            {
                _waiting[index].TrySetException(error);
            }
        }
    }
}
