using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes an <c>ID</c> that is a number or a GUID: its invariant text, in quotes.</summary>
internal sealed class FormattedIdWriter<T> : LeafWriter<T>
    where T : struct, ISpanFormattable
{
    private const int MaxLength = 40;

    public override bool Write(T value, JsonOutput output)
    {
        Span<char> text = stackalloc char[MaxLength];
        value.TryFormat(text, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        output.WriteString(text[..length]);
        return true;
    }
}
