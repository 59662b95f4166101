using System.Collections.Concurrent;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>What all executions of a schema share.</summary>
internal sealed class ExecutionServices
{
    private const int KeptExecutions = 128;

    private readonly ConcurrentQueue<OperationExecution> _idle = [];
    private OperationExecution? _next;
    private int _idleCount;

    public ExecutionServices(ExecutableSchema schema, RequestOptions options)
    {
        Schema = schema;
        Options = options;
        Errors = new FieldErrors(options);
        Tokens = new CancellationTokenPool(options.TimeProvider);
    }

    public ExecutableSchema Schema { get; }

    public RequestOptions Options { get; }

    public FieldErrors Errors { get; }

    public CancellationTokenPool Tokens { get; }

    /// <summary>An execution to be begun.</summary>
    public OperationExecution Rent()
    {
        if (Interlocked.Exchange(ref _next, null) is { } next)
        {
            return next;
        }

        if (!_idle.TryDequeue(out var idle))
        {
            return new OperationExecution(this);
        }

        Interlocked.Decrement(ref _idleCount);
        return idle;
    }

    /// <summary>Takes back an execution that has ended. One that something may still come to is let go.</summary>
    public void Return(OperationExecution execution)
    {
        if (!execution.IsClean)
        {
            execution.Abandon();
            return;
        }

        execution.Clear();
        if (_next is null && Interlocked.CompareExchange(ref _next, execution, null) is null)
        {
            return;
        }

        if (Interlocked.Increment(ref _idleCount) <= KeptExecutions)
        {
            _idle.Enqueue(execution);
        }
        else
        {
            Interlocked.Decrement(ref _idleCount);
            execution.Output.Dispose();
        }
    }
}
