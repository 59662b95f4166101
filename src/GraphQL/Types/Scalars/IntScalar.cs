using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 32 bits with a sign. Specification: Int.</summary>
internal sealed class IntScalar : ScalarCoercion
{
    public override Type ValueType => typeof(int);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = null;
        if (literal is not IntValueNode number)
        {
            error = NoInteger(Excerpt.Of(Printer.Print(literal)));
            return false;
        }

        var fits = int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer);
        value = fits ? integer : null;
        error = fits ? null : OutOfRange(Excerpt.Of(number.Value));
        return fits;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Number || json.GetDouble() is var number && !double.IsInteger(number))
        {
            error = NoInteger(Inspection.Show(json));
            return false;
        }

        var fits = number is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)number : null;
        error = fits ? null : OutOfRange(JavaScriptNumber.ToText(number));
        return fits;
    }

    public override void Write(object value, JsonOutput output)
    {
        if (value is int integer)
        {
            output.WriteNumber(integer);
            return;
        }

        var plain = ScalarOutput.Plain(value);
        var number = plain is "" ? double.NaN : ScalarOutput.ToNumber(plain);
        if (!double.IsInteger(number))
        {
            throw new GraphQLException(NoInteger(Inspection.Show(plain)));
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            throw new GraphQLException(OutOfRange(Inspection.Show(plain)));
        }

        output.WriteNumber((long)number);
    }

    private static string NoInteger(string found) => $"Int cannot represent non-integer value: {found}";

    private static string OutOfRange(string found) => $"Int cannot represent non 32-bit signed integer value: {found}";
}
