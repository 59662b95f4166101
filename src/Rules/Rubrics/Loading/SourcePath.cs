namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Where a node stands in an edition's source: keys of mappings and names of list items from the top down.</summary>
/// <param name="Text">The steps joined by <c>/</c>; empty for the whole source.</param>
public readonly record struct SourcePath(string Text)
{
    /// <summary>The path of the whole source.</summary>
    public static SourcePath Root { get; } = new("");

    /// <summary>The steps from the top down; empty for the whole source.</summary>
    public IReadOnlyList<string> Steps => Text.Length == 0 ? [] : Text.Split('/');

    /// <summary>The path of something within this one.</summary>
    /// <param name="step">A key or a list item's name.</param>
    public SourcePath Then(string step) => new(Text.Length == 0 ? step : $"{Text}/{step}");

    /// <summary>Whether one of the two paths is, or lies within, the other.</summary>
    /// <param name="other">Another path.</param>
    public bool Overlaps(SourcePath other) =>
        Text == other.Text || $"{Text}/".StartsWith($"{other.Text}/", StringComparison.Ordinal) || $"{other.Text}/".StartsWith($"{Text}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
