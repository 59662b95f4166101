using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>
/// Coerces values that stand in a document or a schema. A value that its type does not accept has no result, as <c>valueFromAST</c> of graphql-js has it:
/// the validation has told the client why. Specification: Input Coercion.
/// </summary>
/// <param name="defaults">The default values of the schema.</param>
/// <param name="variables">The variables.</param>
internal readonly struct LiteralCoercion(DefaultValues defaults, VariableValues variables)
{
    private const int MaxDepth = 500;

    /// <summary>Coerces a value.</summary>
    /// <param name="node">The value as it is written.</param>
    /// <param name="type">The type.</param>
    /// <returns>The value, or <see cref="Absent.Value"/> when the type does not accept it.</returns>
    public object? Coerce(ValueNode node, GraphQLType type) => Coerce(node, type, 0);

    private object? Coerce(ValueNode node, GraphQLType type, int depth)
    {
        if (depth > MaxDepth)
        {
            return Absent.Value;
        }

        if (node is VariableNode variable)
        {
            var value = variables.Find(variable.Name.Value);
            return Absent.Is(value) || (value is null && type is NonNullType) ? Absent.Value : value;
        }

        if (node is NullValueNode)
        {
            return type is NonNullType ? Absent.Value : null;
        }

        return type switch
        {
            NonNullType nonNull => Coerce(node, nonNull.OfType, depth),
            ListType list => CoerceList(node, list.OfType, depth + 1),
            InputObjectType input => node is ObjectValueNode literal ? CoerceObject(literal, input, depth + 1) : Absent.Value,
            EnumType enumType => node is EnumValueNode name && enumType.Values.Contains(name.Value) ? name.Value : Absent.Value,
            ScalarType scalar => CoerceScalar(node, scalar),
            _ => Absent.Value,
        };
    }

    private object? CoerceScalar(ValueNode node, ScalarType scalar)
    {
        var literal = VariableSubstitution.Apply(node, variables);
        return scalar.Coercion.TryReadLiteral(literal, out var value, out _) ? value : Absent.Value;
    }

    private object? CoerceList(ValueNode node, GraphQLType itemType, int depth)
    {
        if (node is not ListValueNode list)
        {
            var single = Coerce(node, itemType, depth);
            return ReferenceEquals(single, Absent.Value) ? single : new object?[] { single };
        }

        var items = new object?[list.Values.Length];
        for (var place = 0; place < items.Length; place++)
        {
            var item = IsMissing(list.Values[place]) && itemType is not NonNullType ? null : Coerce(list.Values[place], itemType, depth);
            if (ReferenceEquals(item, Absent.Value))
            {
                return item;
            }

            items[place] = item;
        }

        return items;
    }

    private object? CoerceObject(ObjectValueNode node, InputObjectType type, int depth)
    {
        var given = new ValueNode?[type.Fields.Count];
        foreach (var field in node.Fields)
        {
            if (type.Fields.IndexOf(field.Name.Value) is >= 0 and var place)
            {
                given[place] = field.Value;
            }
        }

        var values = new object?[given.Length];
        for (var place = 0; place < given.Length; place++)
        {
            if (!CoerceField(given[place], type.Fields[place], depth, out values[place]))
            {
                return Absent.Value;
            }
        }

        return type.IsOneOf && !OneOf.IsSatisfied(values) ? Absent.Value : new InputObject(type, values);
    }

    private bool CoerceField(ValueNode? node, InputValueDefinition field, int depth, out object? value)
    {
        if (node is null || IsMissing(node))
        {
            value = defaults.Of(field);
            return !ReferenceEquals(value, Absent.Value) || field.Type is not NonNullType;
        }

        value = Coerce(node, field.Type, depth);
        return !ReferenceEquals(value, Absent.Value);
    }

    private bool IsMissing(ValueNode node) => node is VariableNode variable && Absent.Is(variables.Find(variable.Name.Value));
}
