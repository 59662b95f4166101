using System.Runtime.CompilerServices;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Batching;

/// <summary>A batch that is being fetched. What it brings is handed out when it is the batch's turn.</summary>
internal sealed class BatchFetch(OperationExecution execution, IBatch batch) : ITurn
{
    private ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter _awaiter;
    private Exception? _exception;

    /// <summary>Begins to fetch.</summary>
    public void Start()
    {
        try
        {
            _awaiter = batch.FetchAsync(execution.Deadline.Token).ConfigureAwait(false).GetAwaiter();
        }
        catch (Exception exception)
        {
            _exception = exception;
        }

        if (_exception is not null || _awaiter.IsCompleted)
        {
            execution.Turns.Post(this);
        }
        else
        {
            _awaiter.UnsafeOnCompleted(() => execution.Turns.Post(this));
        }
    }

    /// <inheritdoc/>
    public void Run()
    {
        try
        {
            if (_exception is null)
            {
                _awaiter.GetResult();
            }
        }
        catch (Exception exception)
        {
            _exception = exception;
        }

        batch.Complete(_exception);
    }
}
