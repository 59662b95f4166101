namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Tells what separates the cells of a CSV text: what a first line <c>sep=;</c> says, as spreadsheets write it, or whichever of comma, semicolon and tab
/// the first line has most of outside quotes.
/// </summary>
internal static class CsvSeparator
{
    /// <summary>The length of a line that says nothing but the separator.</summary>
    public const int LineLength = 5;

    private const string LineStart = "sep=";

    /// <summary>The separator of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLineOfItsOwn">Whether the first line says it and nothing else.</param>
    public static char Find(string text, out bool isLineOfItsOwn)
    {
        var lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        var line = lineEnd < 0 ? text.AsSpan() : text.AsSpan(0, lineEnd);
        isLineOfItsOwn = line.Length == LineLength && line.StartsWith(LineStart, StringComparison.OrdinalIgnoreCase) && line[^1] != '"';
        return isLineOfItsOwn ? line[^1] : MostUsed(line);
    }

    private static char MostUsed(ReadOnlySpan<char> line)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        foreach (var character in line)
        {
            quoted ^= character == '"';
            commas += !quoted && character == ',' ? 1 : 0;
            semicolons += !quoted && character == ';' ? 1 : 0;
            tabs += !quoted && character == '\t' ? 1 : 0;
        }

        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
