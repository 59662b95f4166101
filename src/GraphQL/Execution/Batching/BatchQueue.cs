using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Batching;

/// <summary>The batches of an execution that wait to be fetched.</summary>
internal sealed class BatchQueue(OperationExecution execution) : IBatchDispatcher
{
    private readonly Lock _gate = new();
    private readonly List<IBatch> _scheduled = [];
    private int _open;

    /// <summary>Whether a batch was scheduled that has not been completed.</summary>
    public bool IsBusy => Volatile.Read(ref _open) != 0;

    /// <inheritdoc/>
    public void Schedule(IBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        lock (_gate)
        {
            _scheduled.Add(batch);
            Interlocked.Increment(ref _open);
        }

        // The resolver may have asked on another thread while the execution waits: the execution looks again.
        execution.Turns.Wake();
    }

    /// <summary>Notes that a batch was completed.</summary>
    public void Close() => Interlocked.Decrement(ref _open);

    /// <summary>Starts every batch that was scheduled.</summary>
    /// <returns>Whether there was any.</returns>
    public bool Dispatch()
    {
        IBatch[] batches;
        lock (_gate)
        {
            if (_scheduled.Count == 0)
            {
                return false;
            }

            batches = [.. _scheduled];
            _scheduled.Clear();
        }

        foreach (var batch in batches)
        {
            new BatchFetch(execution, batch).Start();
        }

        return true;
    }
}
