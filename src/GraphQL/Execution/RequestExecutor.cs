using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Diagnostics;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Subscriptions;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution;

/// <summary>
/// The one way in, for every transport: finds or parses the document, validates it, applies the limits, plans, coerces the variables and executes.
/// Thread-safe; one for a schema.
/// </summary>
public sealed class RequestExecutor
{
    private readonly DocumentSource _documents;
    private readonly ExecutionServices _services;
    private readonly GatedRunner _runner;

    /// <summary>An executor of a schema.</summary>
    /// <param name="schema">The schema with its resolvers.</param>
    /// <param name="options">The limits and settings; they must not change afterwards.</param>
    /// <param name="documents">The documents that clients may name by an id, or null for none.</param>
    public RequestExecutor(ExecutableSchema schema, RequestOptions options, IDocumentStore? documents = null)
    {
        Schema = schema;
        Options = options;
        _documents = new DocumentSource(schema, options, documents);
        _services = new ExecutionServices(schema, options);
        _runner = new GatedRunner(_services);
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
        return GraphQLTelemetry.IsTraced ? TraceAsync(request, cancellationToken) : AnswerAsync(request, cancellationToken);
    }

    private async ValueTask<ExecutionResult> TraceAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        using var activity = GraphQLTelemetry.Start();
        var result = await AnswerAsync(request, cancellationToken).ConfigureAwait(false);
        if (activity is not null)
        {
            GraphQLTelemetry.End(activity, result);
        }

        return result;
    }

    private ValueTask<ExecutionResult> AnswerAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        _documents.FindKnown(request) is { IntrospectionErrors: [] } document
            ? ExecuteAsync(document, request, cancellationToken)
            : FindAndExecuteAsync(request, cancellationToken);

    private async ValueTask<ExecutionResult> FindAndExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        CachedDocument document;
        try
        {
            document = await _documents.FindAsync(request, cancellationToken).ConfigureAwait(false);
            await CheckIntrospectionAsync(document, request, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return Refuse(refused);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new ErrorResult(_services.Errors.OfRequest(exception));
        }

        return await ExecuteAsync(document, request, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask CheckIntrospectionAsync(CachedDocument document, GraphQLRequest request, CancellationToken cancellationToken)
    {
        if (document.IntrospectionErrors is { Length: > 0 } errors && Options.MayIntrospect is { } may && !await may(request, cancellationToken).ConfigureAwait(false))
        {
            throw new RequestException(errors, RequestCodes.Validation);
        }
    }

    private ValueTask<ExecutionResult> ExecuteAsync(CachedDocument document, GraphQLRequest request, CancellationToken cancellationToken)
    {
        PreparedOperation operation;
        try
        {
            operation = OperationSelection.Prepare(document, request, Options);
            if (GraphQLTelemetry.IsTraced)
            {
                GraphQLTelemetry.Describe(operation.Plan, document, Options);
            }
        }
        catch (RequestException refused)
        {
            return new(Refuse(refused));
        }

        if (operation.Plan.Operation.Operation == OperationType.Subscription)
        {
            return SubscribeAsync(operation, request, cancellationToken);
        }

        var run = _runner.RunAsync(operation, request, request.RootValue, cancellationToken);
        return run.IsCompletedSuccessfully ? new(run.Result) : WaitAsync(run);

        static async ValueTask<ExecutionResult> WaitAsync(ValueTask<SingleResult> run) => await run.ConfigureAwait(false);
    }

    private async ValueTask<ExecutionResult> SubscribeAsync(PreparedOperation operation, GraphQLRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await SubscriptionStream.OpenAsync(
                _services,
                operation,
                request,
                (root, ended) => _runner.RunAsync(operation, request, root, ended),
                cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return Refuse(refused);
        }
    }

    private static ErrorResult Refuse(GraphQLException refused)
    {
        GraphQLTelemetry.CountRefused(refused);
        return new ErrorResult(refused.Errors);
    }
}
