namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>A text that was written with the mark ▸ before the place that an error is to name.</summary>
internal sealed record MarkedText(string Text, string Place)
{
    private const char Mark = '▸';

    public static MarkedText Of(string marked)
    {
        var position = marked.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(position >= 0, "The text has no mark.");
        var lineStart = marked.LastIndexOf('\n', position) + 1;
        var line = marked[..position].Count(character => character == '\n') + 1;
        return new MarkedText(marked.Remove(position, 1), $"{line}:{position - lineStart + 1}");
    }
}
