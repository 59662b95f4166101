using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Puts the values of variables into a literal of a scalar that takes lists or objects, such as <c>{ a: $a }</c> of a scalar for any JSON.</summary>
internal static class VariableSubstitution
{
    private const int MaxDepth = 500;

    /// <summary>The literal without variables; the same when it holds none. A variable without a value leaves its place out, or null in a list.</summary>
    public static ValueNode Apply(ValueNode node, VariableValues variables) =>
        node is ListValueNode or ObjectValueNode && HoldsVariable(node, 0) ? Replace(node, variables, 0) ?? new NullValueNode(node.Location) : node;

    private static bool HoldsVariable(ValueNode node, int depth) => depth < MaxDepth && node switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(item => HoldsVariable(item, depth + 1)),
        ObjectValueNode literal => literal.Fields.Any(field => HoldsVariable(field.Value, depth + 1)),
        _ => false,
    };

    private static ValueNode? Replace(ValueNode node, VariableValues variables, int depth) => node switch
    {
        VariableNode variable when Absent.Is(variables.Find(variable.Name.Value)) => null,
        VariableNode variable => ToNode(variables.Find(variable.Name.Value), node, depth),
        ListValueNode list => new ListValueNode(node.Location, [.. list.Values.Select(item => Replace(item, variables, depth + 1) ?? new NullValueNode(item.Location))]),
        ObjectValueNode literal => new ObjectValueNode(node.Location, ReplaceFields(literal, variables, depth + 1)),
        _ => node,
    };

    private static ImmutableArray<ObjectFieldNode> ReplaceFields(ObjectValueNode literal, VariableValues variables, int depth)
    {
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>(literal.Fields.Length);
        foreach (var field in literal.Fields)
        {
            if (Replace(field.Value, variables, depth) is { } value)
            {
                fields.Add(new ObjectFieldNode(field.Location, field.Name, value));
            }
        }

        return fields.DrainToImmutable();
    }

    private static ValueNode ToNode(object? value, ValueNode at, int depth) => value switch
    {
        _ when depth > MaxDepth => new NullValueNode(at.Location),
        null => new NullValueNode(at.Location),
        string text => new StringValueNode(at.Location, text, false),
        bool boolean => new BooleanValueNode(at.Location, boolean),
        int or long => new IntValueNode(at.Location, Convert.ToString(value, CultureInfo.InvariantCulture)!), // a number has a text
        double number => new FloatValueNode(at.Location, number.ToString("R", CultureInfo.InvariantCulture)),
        IEnumerable<KeyValuePair<string, object?>> entries => new ObjectValueNode(
            at.Location,
            [.. entries.Select(entry => new ObjectFieldNode(at.Location, new NameNode(at.Location, entry.Key), ToNode(entry.Value, at, depth + 1)))]),
        IEnumerable items => new ListValueNode(at.Location, [.. items.Cast<object?>().Select(item => ToNode(item, at, depth + 1))]),
        _ => new StringValueNode(at.Location, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", false),
    };
}
