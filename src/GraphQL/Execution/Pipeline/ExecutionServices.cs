using System.Collections.Concurrent;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>What all executions of a schema share.</summary>
internal sealed class ExecutionServices
{
    private const int KeptExecutions = 128;

    private readonly ConcurrentQueue<OperationExecution> _idle = [];

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
    public OperationExecution Rent() => _idle.TryDequeue(out var execution) ? execution : new OperationExecution(this);

    /// <summary>Takes back an execution that has ended and that no resolver knows any more.</summary>
    public void Return(OperationExecution execution)
    {
        execution.Clear();
        if (_idle.Count < KeptExecutions)
        {
            _idle.Enqueue(execution);
        }
        else
        {
            execution.Output.Dispose();
        }
    }
}
