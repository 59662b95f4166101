using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Comparing;

/// <summary>What stands directly within a node, by names that stay the same when something is put before it.</summary>
internal sealed class NamedChildren
{
    /// <summary>The collections whose order readers see; the first option of a register entry is even the one in force.</summary>
    private static readonly HashSet<string> Ordered = new(StringComparer.Ordinal)
    {
        "units", "channels", "recipients", "indicators", "attributes", "values", "items", "areas", "criteria", "measures", "parts-done", "deadlines", "duties",
        "working-group", "fields", "topics", "questions", "offices", "register", "options", "of",
    };

    private readonly OrderedDictionary<string, SourceNode> _nodes = new(StringComparer.Ordinal);

    private NamedChildren(IEnumerable<(string Name, SourceNode Node)> children)
    {
        foreach (var (name, node) in children)
        {
            _nodes[_nodes.ContainsKey(name) ? SourceSequence.PlaceName(_nodes.Count) : name] = node;
        }
    }

    /// <summary>The names, in the order written.</summary>
    public IEnumerable<string> Names => _nodes.Keys;

    /// <summary>The node of a name, or <c>null</c>.</summary>
    public SourceNode? this[string name] => _nodes.GetValueOrDefault(name);

    /// <summary>What stands within a mapping, or within a list of mappings; <c>null</c> for what is compared as a whole.</summary>
    public static NamedChildren? Of(SourceNode node) => node switch
    {
        SourceMapping => new(SourceTree.Children(node)),
        SourceSequence sequence when sequence.Items.All(item => item is SourceMapping) =>
            new(SourceTree.Children(node).Select(child => (PatchedPath(child.Node) ?? child.Name, child.Node))),
        _ => null,
    };

    /// <summary>Whether the order within a collection of a name means something.</summary>
    public static bool IsOrdered(string name) => Ordered.Contains(name);

    /// <summary>These names with those of an earlier version that are gone, each after what it came after.</summary>
    public IReadOnlyList<string> MergedWith(NamedChildren earlier)
    {
        var merged = Names.ToList();
        var position = 0;
        foreach (var name in earlier.Names)
        {
            var known = merged.IndexOf(name);
            if (known < 0)
            {
                merged.Insert(position, name);
            }

            position = (known < 0 ? position : known) + 1;
        }

        return merged;
    }

    /// <summary>A patch of the register is known by what it changes.</summary>
    private static string? PatchedPath(SourceNode node) => ((node as SourceMapping)?["at"] as SourceScalar)?.Text;
}
