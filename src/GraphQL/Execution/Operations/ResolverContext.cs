using System.Collections.Immutable;
using System.Security.Claims;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>What a resolver knows. It is used again for another field of the same execution when the value of this one was completed.</summary>
internal sealed class ResolverContext(OperationExecution execution) : IResolverContext
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    private readonly Lock _gate = new();
    private FieldPlan _field = null!; // set by Begin
    private object?[] _arguments = [];
    private ResponsePath? _path;
    private List<GraphQLError>? _reported;

    /// <inheritdoc/>
    public Schema Schema => _field.Schema.Schema;

    /// <inheritdoc/>
    public ObjectType ObjectType => _field.ParentType;

    /// <inheritdoc/>
    public FieldDefinition Field => _field.Definition;

    /// <inheritdoc/>
    public FieldNode FieldNode => _field.Nodes[0];

    /// <inheritdoc/>
    public string ResponseName => _field.ResponseName;

    /// <inheritdoc/>
    public ResponsePath Path => _path ??= execution.Frames.Current()!; // a resolver always stands in the frame of its field

    /// <inheritdoc/>
    public OperationDefinitionNode Operation => _field.Operation.Operation;

    /// <inheritdoc/>
    public IServiceProvider Services => execution.Request.Services ?? NoServices.Instance;

    /// <inheritdoc/>
    public ClaimsPrincipal User => execution.Request.User ?? Nobody;

    /// <inheritdoc/>
    public CancellationToken RequestAborted => execution.Deadline.Token;

    /// <inheritdoc/>
    public IDictionary<string, object?> ContextData => execution.ContextData;

    /// <inheritdoc/>
    public IBatchDispatcher Batches => execution.Batches;

    /// <inheritdoc/>
    public T State<T>()
        where T : class, new() => execution.States.Get<T>();

    /// <inheritdoc/>
    public object? ParentObject { get; private set; }

    /// <summary>The arguments in the order of the schema; <see cref="Absent.Value"/> for those without a value.</summary>
    public ReadOnlySpan<object?> Arguments => _arguments;

    public void Begin(FieldPlan field, object? parent, object?[] arguments)
    {
        _field = field;
        ParentObject = parent;
        _arguments = arguments;
    }

    public void End()
    {
        ParentObject = null;
        _path = null;
    }

    /// <inheritdoc/>
    public T Parent<T>() => (T)ParentObject!; // null is no T that a resolver asks for, and fails where it is used

    /// <inheritdoc/>
    public bool HasArgument(string name) => !ReferenceEquals(Find(name), Absent.Value);

    /// <inheritdoc/>
    public object? ArgumentValue(string name) => Find(name) is var value && ReferenceEquals(value, Absent.Value) ? null : value;

    /// <inheritdoc/>
    public bool IsSelected(string fieldName)
    {
        if (_field.Definition.Type.Named is not CompositeType type)
        {
            return false;
        }

        foreach (var possible in Schema.PossibleTypes(type))
        {
            foreach (var selected in _field.SelectionFor(possible).Fields)
            {
                if (selected.Definition.Name == fieldName)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void ReportError(GraphQLError error)
    {
        lock (_gate)
        {
            (_reported ??= []).Add(execution.Complete(error, _field, Path));
        }
    }

    /// <summary>Passes on what the resolver reported.</summary>
    public void ReportTo(ExecutionTrace trace)
    {
        if (_reported is null)
        {
            return;
        }

        lock (_gate)
        {
            trace.Report([.. _reported]);
            _reported = null;
        }
    }

    private object? Find(string name)
    {
        var definitions = _field.Definition.Arguments;
        for (var place = 0; place < definitions.Count; place++)
        {
            if (definitions[place].Name == name)
            {
                return _arguments[place];
            }
        }

        return Absent.Value;
    }
}
