using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Text. Specification: String. Booleans, finite numbers and what C# writes as text by itself come out as text.</summary>
internal sealed class StringScalar : ScalarCoercion
{
    public override Type ValueType => typeof(string);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? NoString(Excerpt.Of(Printer.Print(literal))) : null;
        return value is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        error = value is null ? NoString(Inspection.Show(json)) : null;
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
            bool flag => flag ? "true" : "false",
            var plain when ScalarOutput.ToNumber(plain) is var number && double.IsFinite(number) => ScalarOutput.NumberText(plain, number),
            _ => throw new GraphQLException($"String cannot represent value: {Inspection.Show(value)}"),
        };
        output.WriteString(text);
    }

    private static string NoString(string found) => $"String cannot represent a non string value: {found}";
}
