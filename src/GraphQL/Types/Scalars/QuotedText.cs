using System.Globalization;
using System.Text;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Texts in quotes as JavaScript's <c>JSON.stringify</c> writes them: only what JSON forbids and half characters are escaped.</summary>
internal static class QuotedText
{
    public static string Of(string text) => Append(new StringBuilder(text.Length + 2), text).ToString();

    public static StringBuilder Append(StringBuilder output, string text)
    {
        output.Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                output.Append(character).Append(text[++index]);
            }
            else
            {
                AppendOne(output, character);
            }
        }

        return output.Append('"');
    }

    private static void AppendOne(StringBuilder output, char character)
    {
        _ = character switch
        {
            '"' or '\\' => output.Append('\\').Append(character),
            '\b' => output.Append("\\b"),
            '\f' => output.Append("\\f"),
            '\n' => output.Append("\\n"),
            '\r' => output.Append("\\r"),
            '\t' => output.Append("\\t"),
            < ' ' => Escape(output, character),
            _ when char.IsSurrogate(character) => Escape(output, character),
            _ => output.Append(character),
        };
    }

    private static StringBuilder Escape(StringBuilder output, char character) =>
        output.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
}
