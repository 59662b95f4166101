using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Identifiers: text; whole numbers come in and go out as their digits. Specification: ID.</summary>
internal sealed class IdScalar : ScalarCoercion
{
    public override Type ValueType => typeof(string);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        error = value is null ? $"ID cannot represent a non-string and non-integer value: {Excerpt.Of(Printer.Print(literal))}" : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => ReadNumber(json),
            _ => null,
        };
        error = value is null ? $"ID cannot represent value: {Inspection.Show(json)}" : null;
        return value is not null;
    }

    public override void Write(object value, JsonOutput output)
    {
        if (value is string known)
        {
            output.WriteString(known);
            return;
        }

        var text = ScalarOutput.Plain(value) switch
        {
            string plain => plain,
            bool => null,
            var plain when ScalarOutput.ToNumber(plain) is var number && double.IsInteger(number) => ScalarOutput.NumberText(plain, number),
            _ => null,
        };
        output.WriteString(text ?? throw new GraphQLException($"ID cannot represent value: {Inspection.Show(value)}"));
    }

    /// <summary>The digits as they were sent, so that a long identifier keeps them all; JavaScript would round it.</summary>
    private static string? ReadNumber(JsonElement json)
    {
        var raw = json.GetRawText();
        var isPlain = raw.AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0 && raw != "-0";
        return isPlain ? raw
            : json.GetDouble() is var number && double.IsInteger(number) ? JavaScriptNumber.ToText(number)
            : null;
    }
}
