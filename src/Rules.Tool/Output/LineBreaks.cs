using System.Text;

namespace Digital40.Rules.Tool.Output;

/// <summary>
/// Breaks text into lines, at spaces and after the slashes and equals signs of paths and choices. Thai has no spaces between words, so a line may also end before a vowel that is written first in its syllable, which is always
/// the beginning of one; where even that leaves a piece too long, between any two letters, but never between a letter and a sign that belongs to it.
/// </summary>
internal static class LineBreaks
{
    private const string BreakingSigns = "/=";
    private const string LeadingVowels = "\u0E40\u0E41\u0E42\u0E43\u0E44";
    private const string FollowingSigns = "\u0E2F\u0E30\u0E32\u0E33\u0E45\u0E46";

    /// <summary>The lines of a text, none wider than asked for unless a single letter is; never empty.</summary>
    /// <param name="text">The text; a line feed always ends a line.</param>
    /// <param name="width">The columns there are, from 1.</param>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            WrapParagraph(paragraph, width, lines);
        }

        return lines;
    }

    /// <summary>The columns of the widest piece of a text that is better not broken.</summary>
    public static int WidestPiece(string text) => Pieces(text).Max(piece => DisplayWidth.Of(piece.AsSpan().TrimEnd()));

    private static void WrapParagraph(string paragraph, int width, List<string> lines)
    {
        var line = new StringBuilder();
        foreach (var piece in Pieces(paragraph))
        {
            var trimmed = piece.TrimEnd();
            if (DisplayWidth.Of(line.ToString()) + DisplayWidth.Of(trimmed) > width && line.Length > 0)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(DisplayWidth.Of(trimmed) > width ? Broken(trimmed, width, lines) + piece[trimmed.Length..] : piece);
        }

        lines.Add(line.ToString().TrimEnd());
    }

    /// <summary>Puts all but the end of a long piece on lines of its own.</summary>
    private static string Broken(string piece, int width, List<string> lines)
    {
        var start = 0;
        var last = 0;
        for (var i = 1; i < piece.Length; i++)
        {
            if (!MayPart(piece[i - 1], piece[i]))
            {
                continue;
            }

            if (DisplayWidth.Of(piece.AsSpan(start, i - start)) > width && last > start)
            {
                lines.Add(piece[start..last]);
                start = last;
            }

            last = i;
        }

        if (DisplayWidth.Of(piece.AsSpan(start)) > width && last > start)
        {
            lines.Add(piece[start..last]);
            start = last;
        }

        return piece[start..];
    }

    /// <summary>The pieces of a paragraph that are better not broken, each with the spaces after it.</summary>
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var start = 0;
        for (var i = 1; i < paragraph.Length; i++)
        {
            var afterSpace = paragraph[i - 1] == ' ' && paragraph[i] != ' ';
            var afterSign = BreakingSigns.Contains(paragraph[i - 1]) && paragraph[i] != ' ' && i > 1;
            var beginsSyllable = LeadingVowels.Contains(paragraph[i]) && IsThai(paragraph[i - 1]) && MayPart(paragraph[i - 1], paragraph[i]);
            if (afterSpace || afterSign || beginsSyllable)
            {
                yield return paragraph[start..i];
                start = i;
            }
        }

        yield return paragraph[start..];
    }

    private static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E5B';

    private static bool MayPart(char before, char after)
    {
        return !LeadingVowels.Contains(before)
            && !FollowingSigns.Contains(after)
            && !char.IsLowSurrogate(after)
            && !(Rune.TryCreate(after, out var rune) && DisplayWidth.TakesNone(rune));
    }
}
