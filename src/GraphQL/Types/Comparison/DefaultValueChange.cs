using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Defaults;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Compares default values by what they mean: the order of the fields of input objects does not count.</summary>
internal static class DefaultValueChange
{
    /// <summary>The end of a sentence that says how a default value has changed; null when it has not, or there was none.</summary>
    public static string? Find(InputValueDefinition before, InputValueDefinition after)
    {
        if (before.DefaultValue is null)
        {
            return null;
        }

        if (after.DefaultValue is null)
        {
            return "defaultValue was removed.";
        }

        var (old, current) = (Print(before), Print(after));
        return old == current ? null : $"has changed defaultValue from {old} to {current}.";
    }

    private static string Print(InputValueDefinition value) => Printer.Print(Sort(DefaultValueExpansion.Expand(value)));

    /// <summary>A value with its fields in order. How deep it is nested is bounded by the parser and by what an expansion may hold.</summary>
    private static ValueNode Sort(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode(list.Location, [.. list.Values.Select(Sort)]),
        ObjectValueNode map => new ObjectValueNode(map.Location, [.. map.Fields
            .Select(field => new ObjectFieldNode(field.Location, field.Name, Sort(field.Value)))
            .Order(Comparer<ObjectFieldNode>.Create((left, right) => NaturalOrder.Compare(left.Name.Value, right.Name.Value)))]),
        _ => value,
    };
}
