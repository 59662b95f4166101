namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>The digits ๐ to ๙, which no number parser knows.</summary>
public static class ThaiDigits
{
    private const char Zero = '๐';
    private const char Nine = '๙';

    /// <summary>The text with every Thai digit replaced by its ASCII one; the same instance where it has none.</summary>
    /// <param name="text">Any text.</param>
    public static string ToAscii(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(Zero, Nine))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] is >= Zero and <= Nine ? (char)(source[i] - Zero + '0') : source[i];
            }
        });
    }
}
