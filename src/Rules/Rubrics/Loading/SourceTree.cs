namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Finds nodes of an edition's source by their paths, and paths by walking it.</summary>
internal static class SourceTree
{
    /// <summary>The names and nodes directly within a node, in the order written; empty for a single value.</summary>
    public static IEnumerable<(string Name, SourceNode Node)> Children(SourceNode node) => node switch
    {
        SourceMapping mapping => mapping.Entries.Select(entry => (entry.Key.Text, entry.Value)),
        SourceSequence sequence => sequence.Items.Select((item, position) => (sequence.NameOf(position), item)),
        _ => [],
    };

    /// <summary>The node at a path, or <c>null</c> where there is none.</summary>
    public static SourceNode? Find(SourceNode root, SourcePath path)
    {
        SourceNode? node = root;
        foreach (var step in path.Steps)
        {
            node = Child(node, step);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>The place of a path; of something that is not written, the place of what it would stand in.</summary>
    public static RubricPlace PlaceOf(SourceNode root, SourcePath path, string file)
    {
        var node = root;
        foreach (var step in path.Steps)
        {
            if (Child(node, step) is not { } child)
            {
                break;
            }

            node = child;
        }

        return new RubricPlace(path.Text, file, node.Line, node.Column);
    }

    /// <summary>A node and everything within it with their paths, in the order written.</summary>
    public static IEnumerable<(SourcePath Path, SourceNode Node)> Walk(SourceNode node, SourcePath path)
    {
        yield return (path, node);
        foreach (var inner in Children(node).SelectMany(child => Walk(child.Node, path.Then(child.Name))))
        {
            yield return inner;
        }
    }

    private static SourceNode? Child(SourceNode node, string name)
    {
        if (node is SourceMapping mapping)
        {
            return mapping[name];
        }

        return Children(node).Where(child => child.Name == name).Select(child => child.Node).FirstOrDefault();
    }
}
