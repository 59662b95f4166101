using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Pipeline;

namespace Digital40.GraphQL.Execution.Requests;

/// <summary>The answer of an operation that was executed. It holds the execution, which is used again when it is disposed.</summary>
internal sealed class ExecutedResult(ExecutionServices services, OperationExecution execution) : SingleResult
{
    private OperationExecution? _execution = execution;

    public override bool HasData => true;

    public override ImmutableArray<GraphQLError> Errors => Open.Errors;

    public override ReadOnlyMemory<byte> Json => Open.Json;

    public override long? Cost => Open.Cost;

    private OperationExecution Open => _execution ?? throw new ObjectDisposedException(nameof(SingleResult));

    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _execution, null) is { } open)
        {
            services.Return(open);
        }
    }
}
