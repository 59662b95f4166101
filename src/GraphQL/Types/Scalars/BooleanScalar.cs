using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary><c>true</c> or <c>false</c>. Specification: Boolean. Finite numbers come out as whether they are other than zero.</summary>
internal sealed class BooleanScalar : ScalarCoercion
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override Type ValueType => typeof(bool);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        var boolean = literal as BooleanValueNode;
        value = boolean is null ? null : boolean.Value ? True : False;
        error = boolean is null ? NoBoolean(Excerpt.Of(Printer.Print(literal))) : null;
        return boolean is not null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.True => True,
            JsonValueKind.False => False,
            _ => null,
        };
        error = value is null ? NoBoolean(Inspection.Show(json)) : null;
        return value is not null;
    }

    public override void Write(object value, JsonOutput output)
    {
        if (value is bool known)
        {
            output.WriteBoolean(known);
            return;
        }

        var plain = ScalarOutput.Plain(value);
        var number = plain switch
        {
            bool flag => flag ? 1 : 0,
            string => double.NaN,
            _ => ScalarOutput.ToNumber(plain),
        };
        if (!double.IsFinite(number))
        {
            throw new GraphQLException(NoBoolean(Inspection.Show(plain)));
        }

        output.WriteBoolean(number != 0);
    }

    private static string NoBoolean(string found) => $"Boolean cannot represent a non boolean value: {found}";
}
