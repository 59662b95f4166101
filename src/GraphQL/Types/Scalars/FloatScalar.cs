using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Finite numbers of double precision. Specification: Float.</summary>
internal sealed class FloatScalar : ScalarCoercion
{
    public override Type ValueType => typeof(double);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        var text = literal switch
        {
            IntValueNode integer => integer.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        error = text is null ? NoNumber(Excerpt.Of(Printer.Print(literal))) : null;
        value = text is null ? null : double.Parse(text, CultureInfo.InvariantCulture);
        return text is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        var number = json.ValueKind == JsonValueKind.Number ? json.GetDouble() : double.NaN;
        var finite = double.IsFinite(number);
        value = finite ? number : null;
        error = finite ? null : NoNumber(Inspection.Show(json));
        return finite;
    }

    public override void Write(object value, JsonOutput output)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                output.WriteNumber(number);
                break;
            case decimal exact:
                output.WriteNumber(exact);
                break;
            case int integer:
                output.WriteNumber(integer);
                break;
            default:
                WriteOther(value, output);
                break;
        }
    }

    private static void WriteOther(object value, JsonOutput output)
    {
        var plain = ScalarOutput.Plain(value);
        var number = plain is "" ? double.NaN : ScalarOutput.ToNumber(plain);
        if (!double.IsFinite(number))
        {
            throw new GraphQLException(NoNumber(Inspection.Show(plain)));
        }

        output.WriteNumber(number);
    }

    private static string NoNumber(string found) => $"Float cannot represent non numeric value: {found}";
}
