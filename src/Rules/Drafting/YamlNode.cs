namespace Digital40.Rules.Drafting;

/// <summary>A node of a YAML text with where it stands in the text, so that the text can be changed and nothing else of it is.</summary>
/// <param name="Path">The keys of mappings from the top down; what stands in a list has the list's path.</param>
/// <param name="Value">The single value, without quotes; <c>null</c> for a list or a mapping.</param>
/// <param name="IsPlain">Whether a single value is written without quotes.</param>
/// <param name="Start">Where the node begins.</param>
/// <param name="End">Where a single value ends.</param>
/// <param name="KeyEnd">Where the node's key ends; <c>null</c> where it has none.</param>
/// <param name="IsTagged">Whether it carries a tag already.</param>
/// <param name="Children">What stands directly within it, in the order written.</param>
internal sealed record YamlNode(
    IReadOnlyList<string> Path, string? Value, bool IsPlain, int Start, int End, int? KeyEnd, bool IsTagged, IReadOnlyList<YamlNode> Children)
{
    /// <summary>The last key of the path; empty at the top.</summary>
    public string Key => Path.Count == 0 ? "" : Path[^1];

    /// <summary>This node and everything within it, in the order written.</summary>
    public IEnumerable<YamlNode> All => Children.SelectMany(child => child.All).Prepend(this);
}
