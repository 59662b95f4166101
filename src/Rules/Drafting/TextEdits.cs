using System.Text;

namespace Digital40.Rules.Drafting;

/// <summary>Changes places of a text and leaves the rest of it, layout and comments, as it is.</summary>
/// <param name="text">The text.</param>
internal sealed class TextEdits(string text)
{
    private const string Confirm = "!confirm";
    private readonly List<(int Start, int Length, string Replacement)> _edits = [];

    /// <summary>The text of a node as written, with its quotes.</summary>
    public string Written(YamlNode node) => text[node.Start..node.End];

    /// <summary>Writes something else for a single value.</summary>
    public void Replace(YamlNode node, string replacement) => _edits.Add((node.Start, node.End - node.Start, replacement));

    /// <summary>Marks the value of a key as to be confirmed, unless it is marked already: after the colon, wherever the value itself begins.</summary>
    public void Mark(YamlNode node)
    {
        if (node is { IsTagged: false, KeyEnd: { } end })
        {
            var value = text.IndexOf(':', end) + 1;
            _edits.Add((value, 0, char.IsWhiteSpace(text[value]) ? $" {Confirm}" : $" {Confirm} "));
        }
    }

    /// <summary>The text with all changes made.</summary>
    public string Apply()
    {
        var changed = new StringBuilder(text);
        foreach (var (start, length, replacement) in _edits.OrderByDescending(edit => edit.Start))
        {
            changed.Remove(start, length).Insert(start, replacement);
        }

        return changed.ToString();
    }
}
