namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Applies the patches of chosen options to an edition's source; the source itself stays as it is.</summary>
internal static class PatchApplier
{
    /// <summary>The source with the patches of all departures, in the order of the register.</summary>
    public static SourceMapping Apply(SourceMapping root, Register register, Interpretation departures, Problems problems)
    {
        SourceNode patched = root;
        foreach (var entry in register.Entries)
        {
            if (departures.Departures.TryGetValue(entry.Id, out var chosen) && entry.Option(chosen) is { } option)
            {
                patched = option.Patches.Aggregate(patched, (node, patch) => Apply(node, patch, problems));
            }
        }

        return (SourceMapping)patched;
    }

    private static SourceNode Apply(SourceNode root, Patch patch, Problems problems)
    {
        if (Change(root, patch, patch.At.Steps, 0) is { } changed)
        {
            return changed;
        }

        var expected = patch.Operation == PatchOperation.Add ? "a free place within one that is there" : "a path that is there";
        problems.Add(RubricErrorCodes.PatchPath, patch.Source, patch.At, expected, $"'{patch.At}'");
        return root;
    }

    /// <summary>The node with the patch made within it; <c>null</c> where the path does not fit.</summary>
    private static SourceNode? Change(SourceNode node, Patch patch, IReadOnlyList<string> steps, int depth)
    {
        if (depth == steps.Count)
        {
            return null;
        }

        var children = ChildrenOf(node);
        var position = children.FindIndex(child => child.Name == steps[depth]);
        if (depth < steps.Count - 1)
        {
            if (position < 0 || Change(children[position].Value, patch, steps, depth + 1) is not { } changed)
            {
                return null;
            }

            children[position] = children[position] with { Value = changed };
            return With(node, children);
        }

        return Edit(node, patch, steps[depth], children, position) ? With(node, children) : null;
    }

    private static bool Edit(SourceNode node, Patch patch, string name, List<Child> children, int position)
    {
        switch (patch.Operation)
        {
            case PatchOperation.Add when position < 0 && Accepts(node, name, patch.Value!):
                children.Add(new Child(name, new SourceScalar(name, patch.Source.Line, patch.Source.Column), patch.Value!));
                return true;
            case PatchOperation.Set when position >= 0:
                children[position] = children[position] with { Value = patch.Value! };
                return true;
            case PatchOperation.Remove when position >= 0:
                children.RemoveAt(position);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A mapping takes any key; a list takes an item that carries the name itself.</summary>
    private static bool Accepts(SourceNode node, string name, SourceNode value) =>
        node is SourceMapping || (node is SourceSequence && SourceSequence.IdentityOf(value) == name);

    private static List<Child> ChildrenOf(SourceNode node) => node switch
    {
        SourceMapping mapping => [.. mapping.Entries.Select(entry => new Child(entry.Key.Text, entry.Key, entry.Value))],
        SourceSequence sequence => [.. sequence.Items.Select((item, position) => new Child(sequence.NameOf(position), Key: null, item))],
        _ => [],
    };

    private static SourceNode With(SourceNode node, List<Child> children) => node switch
    {
        SourceMapping mapping => mapping with { Entries = [.. children.Select(child => new SourceEntry(child.Key!, child.Value))] },
        SourceSequence sequence => sequence with { Items = [.. children.Select(child => child.Value)] },
        _ => node,
    };

    private sealed record Child(string Name, SourceScalar? Key, SourceNode Value);
}
