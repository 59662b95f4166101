using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>A scalar that is a text of a strict form, the same on every machine whatever its culture.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <param name="name">The name of the scalar.</param>
/// <param name="expected">What messages say was expected, such as <c>a date such as "2025-03-31"</c>.</param>
public abstract class TextScalar<T>(string name, string expected) : ScalarCoercion
{
    /// <inheritdoc/>
    public sealed override Type ValueType => typeof(T);

    /// <inheritdoc/>
    public sealed override bool TryReadLiteral(ValueNode literal, out object? value, out string? error) =>
        TryRead((literal as StringValueNode)?.Value, out value) ? (error = null) is null : Refuse(Excerpt.Of(Printer.Print(literal)), out error);

    /// <inheritdoc/>
    public sealed override bool TryReadJson(JsonElement json, out object? value, out string? error) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value)
            ? (error = null) is null
            : Refuse(Inspection.Show(json), out error);

    /// <inheritdoc/>
    public sealed override void Write(object value, JsonOutput output)
    {
        if (value is not T known || TryFormat(known) is not { } text)
        {
            throw new GraphQLException($"{name} cannot represent value: {Inspection.Show(value.ToString())}");
        }

        output.WriteString(text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text that was sent.</param>
    /// <param name="value">The value, when the text is one.</param>
    protected abstract bool TryParse(string text, out T value);

    /// <summary>Writes a value; null when it is outside of what the scalar can be.</summary>
    /// <param name="value">The value.</param>
    protected abstract string? TryFormat(T value);

    private bool TryRead(string? text, out object? value)
    {
        var parsed = default(T);
        var accepted = text is not null && TryParse(text, out parsed);
        value = accepted ? parsed : null;
        return accepted;
    }

    private bool Refuse(string found, out string? error)
    {
        error = $"{name} cannot represent value: {found}, expected {expected}.";
        return false;
    }
}
