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

    private Dictionary<string, object?> OwnContextData() =>
        _contextData ?? Interlocked.CompareExchange(ref _contextData, new Dictionary<string, object?>(StringComparer.Ordinal), null) ?? _contextData;
}
