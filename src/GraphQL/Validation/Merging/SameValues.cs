using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>
/// Tells arguments and values that are surely written the same. A false answer means only that it is not sure, since the order may differ.
/// </summary>
internal static class SameValues
{
    private const int MaxDepth = 250;
    private const int Few = 16;

    /// <summary>Whether two fields, of which none has an argument twice, surely have the same arguments.</summary>
    public static bool Surely(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var index = 0; index < left.Length; index++)
        {
            var argument = left[index];
            var other = right[index].Name.Value == argument.Name.Value ? right[index] : FindAmongFew(right, argument.Name.Value);
            if (other is null || !Surely(argument.Value, other.Value, 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an argument is given twice.</summary>
    public static bool HasRepeatedName(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length > Few)
        {
            return arguments.Select(argument => argument.Name.Value).Distinct(StringComparer.Ordinal).Count() < arguments.Length;
        }

        for (var index = 1; index < arguments.Length; index++)
        {
            if (!ReferenceEquals(Find(arguments, arguments[index].Name.Value), arguments[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static ArgumentNode? Find(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument;
            }
        }

        return null;
    }

    private static ArgumentNode? FindAmongFew(ImmutableArray<ArgumentNode> arguments, string name) =>
        arguments.Length > Few ? null : Find(arguments, name);

    private static bool Surely(ValueNode left, ValueNode right, int depth) => (left, right) switch
    {
        (VariableNode one, VariableNode other) => one.Name.Value == other.Name.Value,
        (IntValueNode one, IntValueNode other) => one.Value == other.Value,
        (FloatValueNode one, FloatValueNode other) => one.Value == other.Value,
        (StringValueNode one, StringValueNode other) => one.Block == other.Block && one.Value == other.Value,
        (BooleanValueNode one, BooleanValueNode other) => one.Value == other.Value,
        (EnumValueNode one, EnumValueNode other) => one.Value == other.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode one, ListValueNode other) => depth < MaxDepth && Surely(one.Values, other.Values, depth + 1),
        (ObjectValueNode one, ObjectValueNode other) => depth < MaxDepth && Surely(one.Fields, other.Fields, depth + 1),
        _ => false,
    };

    private static bool Surely(ImmutableArray<ValueNode> left, ImmutableArray<ValueNode> right, int depth)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (!Surely(left[index], right[index], depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Surely(ImmutableArray<ObjectFieldNode> left, ImmutableArray<ObjectFieldNode> right, int depth)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (left[index].Name.Value != right[index].Name.Value || !Surely(left[index].Value, right[index].Value, depth))
            {
                return false;
            }
        }

        return true;
    }
}
