using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 64 bits with a sign. Clients in JavaScript read them exactly up to 2^53.</summary>
internal sealed class LongScalar : ScalarCoercion
{
    public override Type ValueType => typeof(long);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal is IntValueNode number && long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        error = value is null ? Refuse(Excerpt.Of(Printer.Print(literal))) : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var parsed) ? parsed : null;
        error = value is null ? Refuse(Inspection.Show(json)) : null;
        return value is not null;
    }

    public override bool CanWrite(Type type) => type == typeof(long) || type == typeof(int) || type == typeof(uint) || type == typeof(short);

    public override void Write(object value, JsonOutput output) => output.WriteNumber(value switch
    {
        long number => number,
        int or uint or short => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"Long cannot represent value: {Inspection.Show(value)}"),
    });

    private static string Refuse(string found) => $"Long cannot represent value: {found}, expected a whole number of 64 bits.";
}
