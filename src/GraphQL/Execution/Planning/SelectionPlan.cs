using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>What is selected on an object type: fields in the order of the response, each with the bytes that stand before its value.</summary>
internal sealed class SelectionPlan
{
    private readonly FieldPlan[] _fields;
    private readonly byte[][] _prefixes;
    private readonly byte[] _end;
    private readonly ImmutableArray<GraphQLError> _refused;

    /// <param name="type">The object type.</param>
    /// <param name="fields">The fields that are executed.</param>
    /// <param name="prefixes">What stands before the value of each: the brace or comma, constant fields, and its name.</param>
    /// <param name="end">What stands after the last.</param>
    public SelectionPlan(ObjectType type, FieldPlan[] fields, byte[][] prefixes, byte[] end)
    {
        Type = type;
        _fields = fields;
        _prefixes = prefixes;
        _end = end;
    }

    private SelectionPlan(ObjectType type, ImmutableArray<GraphQLError> refused)
        : this(type, [], [], [])
    {
        _refused = refused;
    }

    public ObjectType Type { get; }

    public ReadOnlySpan<FieldPlan> Fields => _fields;

    public ReadOnlySpan<byte[]> Prefixes => _prefixes;

    public ReadOnlySpan<byte> End => _end;

    /// <summary>A selection whose guards have no value: executing it is an error.</summary>
    public static SelectionPlan Refused(ObjectType type, ImmutableArray<GraphQLError> errors) => new(type, errors);

    /// <summary>Writes the fields of an object. Specification: ExecuteSelectionSet.</summary>
    /// <returns>False when a null moves up; its error is the execution's fault.</returns>
    public bool Execute(OperationExecution execution, object? parent)
    {
        ThrowIfRefused();
        execution.Deadline.Check();
        var output = execution.Output;
        var depth = execution.Frames.Depth;
        var place = 0;
        var start = 0;
        while (true)
        {
            try
            {
                for (; place < _fields.Length; place++)
                {
                    output.WriteRaw(_prefixes[place]);
                    start = output.Length;
                    if (!_fields[place].Execute(execution, parent))
                    {
                        return false;
                    }
                }

                output.WriteRaw(_end);
                return true;
            }
            catch (Exception exception) when (!execution.Deadline.Ends(exception))
            {
                execution.Frames.Depth = depth;
                if (!execution.FailLeaf(exception, _fields[place], start))
                {
                    return false;
                }

                place++;
            }
        }
    }

    public void ThrowIfRefused()
    {
        if (!_refused.IsDefault)
        {
            throw new GraphQLException(_refused);
        }
    }
}
