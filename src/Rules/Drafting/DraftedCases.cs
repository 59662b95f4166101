namespace Digital40.Rules.Drafting;

/// <summary>Makes the text of a draft's cases out of the text of an edition's cases.</summary>
internal static class DraftedCases
{
    private static readonly HashSet<string> Expectations = new(StringComparer.Ordinal) { "expect", "expect-errors", "expect-warnings" };

    /// <summary>The text with every date, month and year moved, and what each case expects marked as to be confirmed.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is not YAML.</exception>
    public static string Of(string text, int fromYear, int toYear)
    {
        var moved = new YearShift(fromYear, toYear).Of(text);
        var edits = new TextEdits(moved);
        foreach (var node in YamlReader.Read(moved).All.Where(node => node.Path is ["cases", var key] && Expectations.Contains(key)))
        {
            edits.Mark(node);
        }

        return edits.Apply();
    }
}
