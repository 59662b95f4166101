using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Batching;

/// <summary>A batch that is being fetched. What it brings is handed out when it is the batch's turn.</summary>
internal sealed class BatchFetch(OperationExecution execution, IBatch batch) : ITurn
{
    private Task _task = Task.CompletedTask;

    /// <summary>Begins to fetch.</summary>
    public void Start()
    {
        try
        {
            _task = batch.FetchAsync(execution.Deadline.Token).AsTask();
        }
        catch (Exception exception)
        {
            _task = Task.FromException(exception);
        }

        if (_task.IsCompleted)
        {
            execution.Turns.Post(this);
        }
        else
        {
            _task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => execution.Turns.Post(this));
        }
    }

    /// <inheritdoc/>
    public void Run()
    {
        execution.Batches.Close();
        batch.Complete(Failure());
    }

    /// <inheritdoc/>
    public void Discard() => Run();

    private Exception? Failure() => _task.IsCanceled ? new TaskCanceledException(_task) : _task.Exception?.InnerException;
}
