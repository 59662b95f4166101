namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// Keeps spreadsheets from taking a cell for a formula: an apostrophe before a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab, a line
/// break or an apostrophe itself. Read back, it stands for nothing.
/// </summary>
public static class FormulaMark
{
    private const char Mark = '\'';
    private const string Dangerous = "=+-@\t\r\n'";

    /// <summary>The cell for a text, with the mark where it needs one.</summary>
    /// <param name="text">The text.</param>
    public static string On(string text) => text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? Mark + text : text;

    /// <summary>The text of a cell, without the mark.</summary>
    /// <param name="cell">The cell.</param>
    public static string Off(string cell) =>
        cell.Length > 1 && cell[0] == Mark && Dangerous.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
