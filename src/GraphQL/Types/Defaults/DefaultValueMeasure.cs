using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>
/// Coerces default values as far as it takes to know whether they are of their type. Specification: Input Coercion of each type.
/// As in graphql-js fields that an input object type does not have are left out without an error.
/// </summary>
/// <param name="errors">Takes what a scalar that the application knows says of a value.</param>
internal sealed class DefaultValueMeasure(ICollection<GraphQLError> errors)
{
    private const int MaxDepth = 500;

    /// <summary>The shape of a value, or null when it is not of the type. The default values of its fields must be known.</summary>
    public DefaultShape? Measure(ValueNode value, GraphQLType type, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if (type is NonNullType nonNull)
        {
            return value is NullValueNode ? null : Measure(value, nonNull.OfType, depth);
        }

        return value is NullValueNode ? DefaultShape.Leaf : type switch
        {
            ListType list => MeasureList(value, list.OfType, depth),
            InputObjectType input => value is ObjectValueNode map ? MeasureObject(map, input, depth) : null,
            EnumType names => value is EnumValueNode name && names.Values.Contains(name.Value) ? DefaultShape.Leaf : null,
            ScalarType scalar => MeasureScalar(value, scalar),
            _ => null,
        };
    }

    private DefaultShape? MeasureList(ValueNode value, GraphQLType itemType, int depth)
    {
        var shape = DefaultShape.Leaf;
        foreach (var item in value is ListValueNode list ? list.Values : [value])
        {
            if (Measure(item, itemType, depth + 1) is not { } itemShape)
            {
                return null;
            }

            shape = shape.Holding(itemShape);
        }

        return shape;
    }

    private DefaultShape? MeasureObject(ObjectValueNode value, InputObjectType type, int depth)
    {
        var shape = DefaultShape.Leaf;
        var given = ObjectFields.ByName(value);
        var (count, hasNull) = (0, false);
        foreach (var field in type.Fields)
        {
            var node = given.GetValueOrDefault(field.Name);
            var item = node is null ? field.DefaultShape : Measure(node, field.Type, depth + 1);
            if (item is null && (node is not null || field.Type is NonNullType))
            {
                return null;
            }

            if (item is not null)
            {
                count++;
                hasNull |= (node ?? field.DefaultValue) is NullValueNode;
                shape = shape.Holding(item);
            }
        }

        return type.IsOneOf && (count != 1 || hasNull) ? null : shape;
    }

    private DefaultShape? MeasureScalar(ValueNode value, ScalarType scalar)
    {
        if (scalar.Coercion.TryReadLiteral(value, out _, out var error))
        {
            return DefaultShape.Leaf;
        }

        if (scalar.Definition is not null)
        {
            var found = Excerpt.Of(Printer.Print(value));
            errors.Add(GraphQLError.At($"Expected value of type \"{scalar.Name}\", found {found}{(error is null ? "." : $"; {error}")}", value));
        }

        return null;
    }
}
