using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Subscriptions;

/// <summary>The events of a subscription, and the execution whose context the source was opened in. Specification: CreateSourceEventStream.</summary>
internal sealed class SourceEventStream : IDisposable
{
    private readonly ExecutionServices _services;
    private readonly FieldPlan _field;
    private readonly CancellationTokenSource _ended;
    private OperationExecution? _execution;

    private SourceEventStream(ExecutionServices services, FieldPlan field, CancellationToken cancellationToken)
    {
        _services = services;
        _field = field;
        _ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _execution = services.Rent();
        _execution.Deadline.Begin(Timeout.InfiniteTimeSpan, _ended.Token);
    }

    /// <summary>The events; empty until it was opened.</summary>
    public IAsyncEnumerable<object?> Events { get; private set; } = AsyncEnumerable.Empty<object?>();

    /// <summary>Is cancelled when the subscription has ended.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Opens the stream.</summary>
    /// <exception cref="GraphQLException">It could not be opened; its errors are the answer.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public static async ValueTask<SourceEventStream> OpenAsync(
        ExecutionServices services,
        PreparedOperation operation,
        GraphQLRequest request,
        CancellationToken cancellationToken)
    {
        var plan = operation.Plan.Variant(operation.Variables);
        plan.Root.ThrowIfRefused();
        var stream = new SourceEventStream(services, FindField(plan), cancellationToken);
        try
        {
            stream.Events = await stream.OpenAsync(plan, operation, request).ConfigureAwait(false);
            return stream;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var errors = stream.Explain(exception);
            stream.Dispose();
            throw new GraphQLException(errors);
        }
    }

    /// <summary>The errors of an exception of the source.</summary>
    public ImmutableArray<GraphQLError> Explain(Exception exception) =>
        _services.Errors.Of(exception, _field, ResponsePath.Field(null, _field.ResponseName));

    /// <summary>Ends the subscription.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _execution, null) is not { } execution)
        {
            return;
        }

        _ended.Cancel();
        execution.Abandon();
        _ended.Dispose();
    }

    private static FieldPlan FindField(PlanVariant plan)
    {
        if (plan.Root.Fields.Length > 0)
        {
            return plan.Root.Fields[0];
        }

        var selection = plan.Plan.Operation.SelectionSet.Selections[0] as Language.Nodes.FieldNode;
        throw new GraphQLException(GraphQLError.At($"The subscription field \"{Excerpt.Of(selection?.Name.Value ?? "")}\" is not defined.", selection));
    }

    private ValueTask<IAsyncEnumerable<object?>> OpenAsync(PlanVariant plan, PreparedOperation operation, GraphQLRequest request)
    {
        var execution = _execution!; // it is not disposed while it is opened
        execution.Begin(plan, operation, request, request.RootValue);
        execution.Frames.PushField(_field);
        var context = execution.RentContext(_field, request.RootValue);
        _ = context.Path;
        return _services.Schema.FindSource(_field.Definition) is { } open
            ? open(context)
            : throw new GraphQLException("Subscription field must return Async Iterable. Received: undefined.");
    }
}
