using System.Collections.Immutable;
using System.Globalization;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>
/// Default values after coercion, as graphql-js shows them: input objects with the default values of their fields, single values as lists.
/// </summary>
internal static class DefaultValueExpansion
{
    /// <summary>The default value of an argument or a field as text. It is shown as written when written out it would be too large.</summary>
    public static string Print(InputValueDefinition definition) => Printer.Print(Expand(definition));

    /// <summary>The default value of an argument or a field that has one.</summary>
    public static ValueNode Expand(InputValueDefinition definition)
    {
        var literal = definition.DefaultValue ?? throw new ArgumentException($"{definition.Name} has no default value.", nameof(definition));
        return definition.DefaultShape is { IsPrintable: true } ? Expand(literal, definition.Type) : literal;
    }

    private static ValueNode Expand(ValueNode value, GraphQLType type) => type switch
    {
        NonNullType nonNull => Expand(value, nonNull.OfType),
        _ when value is NullValueNode => value,
        ListType list => ExpandList(value, list.OfType),
        InputObjectType input => ExpandObject((ObjectValueNode)value, input),
        ScalarType scalar => Normalize(value, scalar),
        _ => value,
    };

    private static ListValueNode ExpandList(ValueNode value, GraphQLType itemType)
    {
        ImmutableArray<ValueNode> items = value is ListValueNode list ? list.Values : [value];
        return new(value.Location, [.. items.Select(item => Expand(item, itemType))]);
    }

    private static ObjectValueNode ExpandObject(ObjectValueNode value, InputObjectType type)
    {
        var given = ObjectFields.ByName(value);
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            var item = given.TryGetValue(field.Name, out var node) ? Expand(node, field.Type)
                : field.DefaultValue is not null ? Expand(field)
                : null;
            if (item is not null)
            {
                fields.Add(new ObjectFieldNode(value.Location, new NameNode(value.Location, field.Name), item));
            }
        }

        return new(value.Location, fields.DrainToImmutable());
    }

    /// <summary>
    /// The value as graphql-js writes what it has read: numbers in their shortest form, identifiers as numbers where they are, no block strings.
    /// </summary>
    private static ValueNode Normalize(ValueNode value, ScalarType scalar) => value switch
    {
        StringValueNode text when scalar == StandardScalars.Id && IsInteger(text.Value) => new IntValueNode(value.Location, text.Value),
        IntValueNode when scalar == StandardScalars.Id => value,
        StringValueNode { Block: true } text => new StringValueNode(value.Location, text.Value, block: false),
        EnumValueNode name => new StringValueNode(value.Location, name.Value, block: false),
        IntValueNode number => ToNumber(value, number.Value),
        FloatValueNode number => ToNumber(value, number.Value),
        _ => value,
    };

    private static ValueNode ToNumber(ValueNode value, string digits)
    {
        var number = double.Parse(digits, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            return value;
        }

        var text = JavaScriptNumber.ToText(number);
        return IsInteger(text) ? new IntValueNode(value.Location, text) : new FloatValueNode(value.Location, text);
    }

    /// <summary>Whether a text is an integer of the language: without leading zeros.</summary>
    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && (digits[0] != '0' || digits.Length == 1) && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
