using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>
/// An operation that is being executed: what its fields use while they write their values. One thread at a time runs it; it is used again for another
/// operation when its result was disposed.
/// </summary>
internal sealed partial class OperationExecution
{
    private readonly Stack<ResolverContext> _contexts = [];
    private readonly Dictionary<FieldPlan, object?[]> _arguments = [];
    private readonly ExecutionServices _services;
    private ImmutableArray<GraphQLError> _fault = [];

    public OperationExecution(ExecutionServices services)
    {
        _services = services;
        Output = new JsonOutput(4096, services.Options.MaxResponseBytes);
        Trace = new ExecutionTrace(Output);
        Batches = new BatchQueue(this);
        Deadline = new Deadline(services.Tokens, services.Options.TimeProvider);
    }

    /// <summary>The plan; set while it runs.</summary>
    public PlanVariant Plan { get; private set; } = null!;

    /// <summary>The variables of the request.</summary>
    public VariableValues Variables { get; private set; } = VariableValues.None;

    /// <summary>The request; set while it runs.</summary>
    public GraphQLRequest Request { get; private set; } = null!;

    /// <summary>The static cost, or null when it was not reckoned.</summary>
    public long? Cost { get; private set; }

    public JsonOutput Output { get; }

    public PathFrames Frames { get; } = new();

    public ExecutionTrace Trace { get; }

    public TurnQueue Turns { get; } = new();

    public BatchQueue Batches { get; }

    public Deadline Deadline { get; }

    /// <summary>What belongs to this execution alone.</summary>
    public ExecutionStates States => _states ?? Interlocked.CompareExchange(ref _states, new ExecutionStates(), null) ?? _states;

    /// <summary>What resolvers leave for each other.</summary>
    public IDictionary<string, object?> ContextData => Request.ContextData ?? OwnContextData();

    /// <summary>The arguments of a field in the order of the schema.</summary>
    /// <exception cref="GraphQLException">An argument has no value that its type accepts.</exception>
    public object?[] ArgumentsOf(FieldPlan field)
    {
        if (field.Arguments.Constant is { } constant)
        {
            return constant;
        }

        if (!_arguments.TryGetValue(field, out var values))
        {
            values = field.Arguments.Coerce(Variables);
            _arguments.Add(field, values);
        }

        return values;
    }

    public ResolverContext RentContext(FieldPlan field, object? parent)
    {
        if (!_contexts.TryPop(out var context))
        {
            context = new ResolverContext(this);
        }

        context.Begin(field, parent, ArgumentsOf(field));
        return context;
    }

    /// <summary>Takes back the context of a resolver that has ended.</summary>
    public void Return(ResolverContext context)
    {
        context.End();
        _contexts.Push(context);
    }

    /// <summary>Writes null for a leaf that stands in no frame of its own.</summary>
    public bool CompleteNullLeaf(FieldPlan field)
    {
        if (!field.NonNull)
        {
            Output.WriteNull();
            return true;
        }

        var depth = Frames.PushField(field);
        CompleteNull(field, nonNull: true);
        Frames.Depth = depth;
        return false;
    }

    /// <summary>Writes null, or makes it the fault where the type does not allow it.</summary>
    public bool CompleteNull(FieldPlan field, bool nonNull)
    {
        if (!nonNull)
        {
            Output.WriteNull();
            return true;
        }

        var message = $"Cannot return null for non-nullable field {field.ParentType.Name}.{field.Definition.Name}.";
        _fault = [_services.Errors.Complete(new GraphQLError(message), field, Frames.Current())];
        return false;
    }

    /// <summary>Makes an exception of a leaf the fault that its null or its parent's is for.</summary>
    public bool FailLeaf(Exception exception, FieldPlan field, int start)
    {
        var depth = Frames.PushField(field);
        Fail(exception, field);
        Frames.Depth = depth;
        return Settle(written: false, field.NonNull, start, Trace.Mark);
    }

    /// <summary>Makes an exception the fault.</summary>
    public void Fail(Exception exception, FieldPlan? field) => _fault = _services.Errors.Of(exception, field, Frames.Current());

    /// <summary>An error that a resolver reports beside its value.</summary>
    public GraphQLError Complete(GraphQLError error, FieldPlan field, ResponsePath? path) => _services.Errors.Complete(error, field, path);

    /// <summary>Ends a position that a value stands in: when it could not be written it becomes null, or the null moves up.</summary>
    /// <param name="written">Whether the value was written.</param>
    /// <param name="nonNull">Whether it may not be null.</param>
    /// <param name="start">Where it starts in the output.</param>
    /// <param name="mark">The mark of the trace from before.</param>
    /// <returns>False when the null moves up.</returns>
    public bool Settle(bool written, bool nonNull, int start, int mark)
    {
        if (written)
        {
            if (mark != Trace.Mark && !nonNull && Output.Length != start)
            {
                Trace.CloseRange(start, mark);
            }

            return true;
        }

        if (nonNull)
        {
            return false;
        }

        Trace.SetNull(start, mark, _fault);
        return true;
    }

    private Dictionary<string, object?> OwnContextData() =>
        _contextData ?? Interlocked.CompareExchange(ref _contextData, new Dictionary<string, object?>(StringComparer.Ordinal), null) ?? _contextData;
}
