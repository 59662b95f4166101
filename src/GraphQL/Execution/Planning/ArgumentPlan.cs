using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>The arguments of a field: coerced once when they hold no variables. Specification: CoerceArgumentValues.</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], []);

    private readonly ArgumentSource[] _sources;

    private ArgumentPlan(ArgumentSource[] sources, object?[]? constant)
    {
        _sources = sources;
        Constant = constant;
    }

    /// <summary>The values in the order of the schema when they are the same for every request and good; null otherwise.</summary>
    public object?[]? Constant { get; }

    /// <summary>Whether nothing has to be coerced for a request.</summary>
    public bool AreGood => Constant is not null;

    /// <summary>Plans the arguments of a field.</summary>
    public static ArgumentPlan Create(ExecutableSchema schema, FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
        {
            return None;
        }

        var sources = new ArgumentSource[field.Arguments.Count];
        var constant = true;
        for (var place = 0; place < sources.Length; place++)
        {
            var definition = field.Arguments[place];
            sources[place] = new ArgumentSource(schema.Defaults, definition, Find(node, definition.Name), node);
            constant &= sources[place].IsConstant;
        }

        return new ArgumentPlan(sources, constant ? CoerceConstants(sources) : null);
    }

    /// <summary>The values for a request, in the order of the schema.</summary>
    /// <exception cref="GraphQLException">An argument has no value that its type accepts.</exception>
    public object?[] Coerce(VariableValues variables) => Coerce(_sources, variables);

    private static object?[]? CoerceConstants(ArgumentSource[] sources)
    {
        try
        {
            return Coerce(sources, VariableValues.None);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private static object?[] Coerce(ArgumentSource[] sources, VariableValues variables)
    {
        var values = new object?[sources.Length];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = sources[place].Coerce(variables);
        }

        return values;
    }

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        // Of two arguments with one name, which no valid document has, the last counts.
        for (var place = node.Arguments.Length - 1; place >= 0; place--)
        {
            if (node.Arguments[place].Name.Value == name)
            {
                return node.Arguments[place];
            }
        }

        return null;
    }
}
