using System.Globalization;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Writes strings and block strings as graphql-js does.</summary>
internal static class StringLiteral
{
    private const int LongestLine = 70;

    public static void Write(IndentedText text, ReadOnlySpan<char> value)
    {
        text.Write("\"");
        var plain = 0;
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]) || value[index] is '"' or '\\')
            {
                text.Write(value[plain..index]).Write(Escape(value[index]));
                plain = index + 1;
            }
        }

        text.Write(value[plain..]).Write("\"");
    }

    public static void WriteBlock(IndentedText text, string value)
    {
        var lines = value.AsSpan().IndexOfAny('\n', '\r') >= 0;
        var quotes = value.EndsWith("\"\"\"", StringComparison.Ordinal);
        var trailingNewLine = value.EndsWith('\\') || (value.EndsWith('"') && !quotes);
        var leadingNewLine = lines && AllLinesButTheFirstAreIndented(value);
        var multiple = lines || value.Length > LongestLine || trailingNewLine || leadingNewLine || quotes;
        var startsWithSpace = !lines && value.Length > 0 && value[0] is ' ' or '\t';

        text.Write("\"\"\"");
        if ((multiple && !startsWithSpace) || leadingNewLine)
        {
            text.NewLine();
        }

        WriteLines(text, value);
        if (multiple || trailingNewLine)
        {
            text.NewLine();
        }

        text.Write("\"\"\"");
    }

    private static void WriteLines(IndentedText text, string value)
    {
        var escaped = value.Contains("\"\"\"", StringComparison.Ordinal) ? value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal) : value;
        var first = true;
        foreach (var line in escaped.AsSpan().Split('\n'))
        {
            if (!first)
            {
                text.NewLine();
            }

            first = false;
            text.Write(escaped.AsSpan(line));
        }
    }

    // Such text would lose its common indentation if it began behind the quotes.
    private static bool AllLinesButTheFirstAreIndented(string value)
    {
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] is '\n' or '\r')
            {
                var next = index + 1 < value.Length ? value[index + 1] : '\n';
                if (next is not (' ' or '\t' or '\n' or '\r'))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };
}
