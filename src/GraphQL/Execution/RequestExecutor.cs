using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution;

/// <summary>
/// The one way in, for every transport: finds or parses the document, validates it, applies the limits, plans, coerces the variables and executes.
/// Thread-safe; one for a schema.
/// </summary>
public sealed class RequestExecutor
{
    private readonly DocumentSource _documents;
    private readonly ExecutionGate _gate;
    private readonly OperationRunner _runner;

    /// <summary>An executor of a schema.</summary>
    /// <param name="schema">The schema with its resolvers.</param>
    /// <param name="options">The limits and settings; they must not change afterwards.</param>
    /// <param name="documents">The documents that clients may name by an id, or null for none.</param>
    public RequestExecutor(ExecutableSchema schema, RequestOptions options, IDocumentStore? documents = null)
    {
        Schema = schema;
        Options = options;
        _documents = new DocumentSource(schema, options, documents);
        _gate = new ExecutionGate(options.MaxConcurrentExecutions, options.MaxQueuedExecutions);
        _runner = new OperationRunner(new ExecutionServices(schema, options));
    }

    /// <summary>The schema with its resolvers.</summary>
    public ExecutableSchema Schema { get; }

    /// <summary>The limits and settings.</summary>
    public RequestOptions Options { get; }

    /// <summary>Answers a request. What the client does wrong is in the result; only a cancelled caller throws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone.</param>
    /// <returns>A <see cref="SingleResult"/>, or a <see cref="ResponseStream"/> for a subscription that has begun. The caller disposes it.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _documents.FindKnown(request) is { } document
            ? ExecuteAsync(document, request, cancellationToken)
            : FindAndExecuteAsync(request, cancellationToken);
    }

    private async ValueTask<ExecutionResult> FindAndExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        CachedDocument document;
        try
        {
            document = await _documents.FindAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return new ErrorResult(refused.Errors);
        }

        return await ExecuteAsync(document, request, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<ExecutionResult> ExecuteAsync(CachedDocument document, GraphQLRequest request, CancellationToken cancellationToken)
    {
        OperationPlan plan;
        VariableValues variables;
        try
        {
            plan = OperationSelection.Select(document, request);
            variables = OperationSelection.CoerceVariables(document, plan, request, Options);
        }
        catch (RequestException refused)
        {
            return new(new ErrorResult(refused.Errors));
        }

        if (!_gate.TryEnter())
        {
            return WaitAndRunAsync(plan, variables, request, cancellationToken);
        }

        var run = _runner.RunAsync(plan, variables, request, request.RootValue, cancellationToken);
        if (!run.IsCompletedSuccessfully)
        {
            return LeaveAfterAsync(run);
        }

        _gate.Leave();
        return new(run.Result);
    }

    private async ValueTask<ExecutionResult> WaitAndRunAsync(
        OperationPlan plan,
        VariableValues variables,
        GraphQLRequest request,
        CancellationToken cancellationToken)
    {
        if (!await _gate.EnterAsync(cancellationToken).ConfigureAwait(false))
        {
            return new ErrorResult([new GraphQLError("The server is busy; try again later.").WithCode(RequestCodes.Overloaded)]);
        }

        return await LeaveAfterAsync(_runner.RunAsync(plan, variables, request, request.RootValue, cancellationToken)).ConfigureAwait(false);
    }

    private async ValueTask<ExecutionResult> LeaveAfterAsync(ValueTask<SingleResult> run)
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
