using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>Writes values so that two are written the same when they mean the same: fields of input objects in the order of their names.</summary>
internal static class CanonicalValue
{
    /// <summary>Writes a value.</summary>
    /// <returns>The text, or null when the value is nested deeper than the stack bears.</returns>
    public static string? Write(ValueNode value)
    {
        var text = new StringBuilder();
        return TryWrite(value, text) ? text.ToString() : null;
    }

    private static bool TryWrite(ValueNode value, StringBuilder text)
    {
        text.Append((char)('a' + (int)value.Kind));
        switch (value)
        {
            case VariableNode variable:
                Append(text, variable.Name.Value);
                break;
            case IntValueNode number:
                Append(text, number.Value);
                break;
            case FloatValueNode number:
                Append(text, number.Value);
                break;
            case StringValueNode letters:
                Append(text.Append(letters.Block ? 'B' : 'S'), letters.Value);
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? 'T' : 'F');
                break;
            case EnumValueNode name:
                Append(text, name.Value);
                break;
            case ListValueNode list:
                return RuntimeHelpers.TryEnsureSufficientExecutionStack() && TryWrite(list, text);
            case ObjectValueNode fields:
                return RuntimeHelpers.TryEnsureSufficientExecutionStack() && TryWrite(fields, text);
        }

        return true;
    }

    private static bool TryWrite(ListValueNode list, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{list.Values.Length}:");
        foreach (var value in list.Values)
        {
            if (!TryWrite(value, text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWrite(ObjectValueNode value, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{value.Fields.Length}:");
        foreach (var field in value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
        {
            Append(text, field.Name.Value);
            if (!TryWrite(field.Value, text))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, string part) => text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
}
