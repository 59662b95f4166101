using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Diagnostics;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Executes operations, so many at a time, and measures them when somebody listens.</summary>
internal sealed class GatedRunner(ExecutionServices services)
{
    private readonly ExecutionGate _gate = new(services.Options.MaxConcurrentExecutions, services.Options.MaxQueuedExecutions);
    private readonly OperationRunner _runner = new(services);
    private readonly TimeProvider _time = services.Options.TimeProvider;

    /// <summary>Executes an operation when it has a place.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public ValueTask<SingleResult> RunAsync(PreparedOperation operation, GraphQLRequest request, object? root, CancellationToken cancellationToken)
    {
        if (!_gate.TryEnter())
        {
            return WaitAndRunAsync(operation, request, root, cancellationToken);
        }

        var run = StartAsync(operation, request, root, cancellationToken);
        if (!run.IsCompletedSuccessfully)
        {
            return LeaveAfterAsync(run);
        }

        _gate.Leave();
        return run;
    }

    // What is thrown at once comes out of the task too, so that the place is left whatever happens.
    private ValueTask<SingleResult> StartAsync(PreparedOperation operation, GraphQLRequest request, object? root, CancellationToken cancellationToken)
    {
        try
        {
            return GraphQLTelemetry.IsMeasured
                ? MeasureAsync(operation, request, root, cancellationToken)
                : _runner.RunAsync(operation, request, root, cancellationToken);
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<SingleResult>(exception);
        }
    }

    private async ValueTask<SingleResult> MeasureAsync(
        PreparedOperation operation,
        GraphQLRequest request,
        object? root,
        CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var result = await _runner.RunAsync(operation, request, root, cancellationToken).ConfigureAwait(false);
        GraphQLTelemetry.Measure(operation.Plan, result, _time.GetElapsedTime(started));
        return result;
    }

    private async ValueTask<SingleResult> WaitAndRunAsync(
        PreparedOperation operation,
        GraphQLRequest request,
        object? root,
        CancellationToken cancellationToken)
    {
        if (!await _gate.EnterAsync(cancellationToken).ConfigureAwait(false))
        {
            return new ErrorResult([new GraphQLError("The server is busy; try again later.").WithCode(RequestCodes.Overloaded)]);
        }

        return await LeaveAfterAsync(StartAsync(operation, request, root, cancellationToken)).ConfigureAwait(false);
    }

    private async ValueTask<SingleResult> LeaveAfterAsync(ValueTask<SingleResult> run)
    {
        try
        {
            return await run.ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }
}
