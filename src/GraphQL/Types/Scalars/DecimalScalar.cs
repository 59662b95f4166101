using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>
/// An exact decimal number of at most 28 digits. It comes in as a number, or as a text of the same form for clients whose numbers are not exact; a number that
/// cannot be kept digit for digit is refused and never rounded. It goes out as a number with all its digits.
/// </summary>
internal sealed class DecimalScalar : ScalarCoercion
{
    public override Type ValueType => typeof(decimal);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        var text = literal switch
        {
            IntValueNode integer => integer.Value,
            FloatValueNode number => number.Value,
            StringValueNode quoted => quoted.Value,
            _ => null,
        };
        value = DecimalText.TryParse(text, out var parsed) ? parsed : null;
        error = value is null ? Refuse(Excerpt.Of(Printer.Print(literal))) : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        var text = json.ValueKind switch
        {
            JsonValueKind.Number => json.GetRawText(),
            JsonValueKind.String => json.GetString(),
            _ => null,
        };
        value = DecimalText.TryParse(text, out var parsed) ? parsed : null;
        error = value is null ? Refuse(json.ValueKind == JsonValueKind.Number ? Excerpt.Of(json.GetRawText()) : Inspection.Show(json)) : null;
        return value is not null;
    }

    public override bool CanWrite(Type type) => type == typeof(decimal) || type == typeof(int) || type == typeof(long);

    public override void Write(object value, JsonOutput output) => output.WriteNumber(value switch
    {
        decimal number => number,
        int or long => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"Decimal cannot represent value: {Inspection.Show(value)}"),
    });

    private static string Refuse(string found) => $"Decimal cannot represent value: {found}, expected a decimal number of at most 28 digits.";
}
