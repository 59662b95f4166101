namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Finds patches of different register entries that get in each other's way: options must be free to be chosen together, in any order.</summary>
internal static class PatchOverlaps
{
    private const string Several = "";

    /// <summary>Reports each patch that changes a place, or something within or around a place, that an earlier entry changes.</summary>
    public static void Report(Register register, Problems problems)
    {
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        var around = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, patch) in register.Entries.SelectMany(entry => entry.Options.SelectMany(option => option.Patches, (_, patch) => (entry.Id, patch))))
        {
            var prefixes = Prefixes(patch.At);
            var others = prefixes.Where(changed.ContainsKey).Select(prefix => changed[prefix]).Append(around.GetValueOrDefault(patch.At.Text, id));
            if (others.FirstOrDefault(other => other != id) is { } other)
            {
                var found = other == Several ? "changes by several" : $"a change by '{other}'";
                problems.Add(RubricErrorCodes.PatchOverlap, patch.Source, patch.At, "a place that no other entry changes", found);
            }

            changed.TryAdd(patch.At.Text, id);
            foreach (var prefix in prefixes)
            {
                around[prefix] = around.GetValueOrDefault(prefix, id) == id ? id : Several;
            }
        }
    }

    /// <summary>The path and every path around it.</summary>
    private static List<string> Prefixes(SourcePath path)
    {
        var prefixes = new List<string>();
        var prefix = SourcePath.Root;
        foreach (var step in path.Steps)
        {
            prefix = prefix.Then(step);
            prefixes.Add(prefix.Text);
        }

        return prefixes;
    }
}
