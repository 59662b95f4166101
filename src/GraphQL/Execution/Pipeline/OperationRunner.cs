using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Executes operations whose request was found good. Specification: ExecuteRequest, from step 4 on.</summary>
internal sealed class OperationRunner(ExecutionServices services)
{
    /// <summary>Executes a query, a mutation, or a subscription for one event. It has ended on return when every resolver answers at once.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request.</param>
    /// <param name="root">The value whose fields the root fields are.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone.</param>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public ValueTask<SingleResult> RunAsync(PreparedOperation operation, GraphQLRequest request, object? root, CancellationToken cancellationToken)
    {
        var plan = operation.Plan;
        if (plan.RootType is null)
        {
            return new(NotConfigured(plan));
        }

        var variant = plan.Variant(operation.Variables);
        var execution = services.Rent();
        execution.Deadline.Begin(services.Options.ExecutionTimeout, cancellationToken);
        execution.Begin(variant, operation, request, root);
        return SynchronizationContext.Current is { } context ? StartOutside(context, execution) : Start(execution);
    }

    // Resolvers that wait for a batch have to go on within the turn that completes it, and not where their caller wants them to.
    private ValueTask<SingleResult> StartOutside(SynchronizationContext context, OperationExecution execution)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return Start(execution);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private ValueTask<SingleResult> Start(OperationExecution execution)
    {
        try
        {
            var run = execution.RunAsync();
            return run.IsCompletedSuccessfully ? new(Finish(execution)) : WaitAsync(execution, run);
        }
        catch (Exception exception)
        {
            return new(Abandon(execution, exception));
        }
    }

    private async ValueTask<SingleResult> WaitAsync(OperationExecution execution, ValueTask run)
    {
        try
        {
            await run.ConfigureAwait(false);
            return Finish(execution);
        }
        catch (Exception exception)
        {
            return Abandon(execution, exception);
        }
    }

    private ExecutedResult Finish(OperationExecution execution)
    {
        execution.Finish();
        return new ExecutedResult(services, execution);
    }

    private ErrorResult Abandon(OperationExecution execution, Exception exception)
    {
        var timeout = execution.Deadline.IsTimeout;
        execution.Abandon();
        return exception switch
        {
            Output.ResponseLimitException => new([new GraphQLError(exception.Message).WithCode(RequestCodes.ResponseTooLarge)]),
            OperationCanceledException when timeout =>
                new([new GraphQLError($"The request took longer than {services.Options.ExecutionTimeout}.").WithCode(RequestCodes.Timeout)]),
            OperationCanceledException => throw exception,
            _ => new(services.Errors.OfRequest(exception)),
        };
    }

    private static ErrorResult NotConfigured(OperationPlan plan)
    {
        var kind = plan.Operation.Operation.ToString().ToLowerInvariant();
        return new([GraphQLError.At($"Schema is not configured to execute {kind} operation.", plan.Operation)], hasData: true);
    }
}
