using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>Finds names that come more than once among siblings.</summary>
internal static class DuplicateNames
{
    /// <summary>The names that come more than once, each with all its places, in the order in which they come first.</summary>
    public static IEnumerable<List<NameNode>> Find(IReadOnlyList<NameNode> names)
    {
        if (names.Count < 2)
        {
            return [];
        }

        var groups = new OrderedDictionary<string, List<NameNode>>(names.Count, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!groups.TryGetValue(name.Value, out var group))
            {
                groups[name.Value] = group = [];
            }

            group.Add(name);
        }

        return groups.Values.Where(group => group.Count > 1);
    }
}
