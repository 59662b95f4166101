using System.Text.Json;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Scalars;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Api.Scalars;

/// <summary>A scalar that may come in with Thai digits. It goes out as ever.</summary>
/// <param name="name">The name of the scalar.</param>
/// <param name="inner">How it is read and written otherwise.</param>
internal sealed class ThaiInputScalar(string name, ScalarCoercion inner) : ScalarCoercion
{
    public override Type ValueType => inner.ValueType;

    public override bool CanWrite(Type type) => inner.CanWrite(type);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        if (literal is not StringValueNode text)
        {
            return inner.TryReadLiteral(literal, out value, out error);
        }

        var ascii = ThaiDigits.ToAscii(text.Value);
        var given = ReferenceEquals(ascii, text.Value) ? text : new StringValueNode(text.Location, ascii, text.Block);
        return inner.TryReadLiteral(given, out value, out error) ? NotBuddhist(ascii, ref value, out error) : false;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return inner.TryReadJson(json, out value, out error);
        }

        var text = json.GetString()!;
        var ascii = ThaiDigits.ToAscii(text);
        var given = ReferenceEquals(ascii, text) ? json : JsonSerializer.SerializeToElement(ascii);
        return inner.TryReadJson(given, out value, out error) ? NotBuddhist(ascii, ref value, out error) : false;
    }

    public override void Write(object value, JsonOutput output) => inner.Write(value, output);

    private bool NotBuddhist(string text, ref object? value, out string? error)
    {
        error = BuddhistDates.Refuse(name, text, value);
        value = error is null ? value : null;
        return error is null;
    }
}
