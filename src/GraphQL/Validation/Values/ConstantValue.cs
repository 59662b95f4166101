using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Values;

/// <summary>Tells values with variables from those without.</summary>
internal static class ConstantValue
{
    /// <summary>Whether a value is a variable, or a list or an object that holds one. No depth of nesting overflows the stack.</summary>
    /// <param name="value">The value.</param>
    public static bool HasVariable(ValueNode value)
    {
        var open = new Stack<ValueNode>();
        open.Push(value);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case VariableNode:
                    return true;
                case ListValueNode list:
                    foreach (var item in list.Values)
                    {
                        open.Push(item);
                    }

                    break;
                case ObjectValueNode fields:
                    foreach (var field in fields.Fields)
                    {
                        open.Push(field.Value);
                    }

                    break;
            }
        }

        return false;
    }
}
