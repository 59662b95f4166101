namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Rids cells of what cannot be seen and comes along when texts are copied into a spreadsheet.</summary>
internal static class CellText
{
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    public static string Trim(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is ZeroWidthSpace or ByteOrderMark;
}
