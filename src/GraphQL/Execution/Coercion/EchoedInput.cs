using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Input that is shown again in a message: no more of it than helps, so that a message cannot be made large.</summary>
internal static class EchoedInput
{
    private const int MaxLength = 100;

    /// <summary>The text, cut where it is too long.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{text[..end]}…";
    }

    /// <summary>A value of a document as it is written, cut where it is too long.</summary>
    public static string Print(ValueNode value) => Cut(Printer.Print(value));
}
