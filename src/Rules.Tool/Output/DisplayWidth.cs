using System.Globalization;
using System.Text;

namespace Digital40.Rules.Tool.Output;

/// <summary>Measures text in the columns that a terminal gives it.</summary>
internal static class DisplayWidth
{
    /// <summary>The columns of a text: marks that stand above or below a letter take none, SARA AM takes one.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += TakesNone(rune) ? 0 : 1;
        }

        return width;
    }

    /// <summary>Whether a character stands on the one before it.</summary>
    public static bool TakesNone(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
