namespace Digital40.GraphQL.Types.Comparison;

/// <summary>What came, what went and what stayed between two lists of members, by their names.</summary>
/// <typeparam name="T">The kind of member.</typeparam>
internal sealed class Difference<T>
    where T : class, INamed
{
    /// <summary>Compares two lists.</summary>
    public Difference(IEnumerable<T> before, IEnumerable<T> after)
    {
        var (old, current) = (new NamedCollection<T>(before), new NamedCollection<T>(after));
        foreach (var item in old)
        {
            if (current.TryGet(item.Name, out var match))
            {
                Kept.Add((item, match));
            }
            else
            {
                Removed.Add(item);
            }
        }

        foreach (var item in current)
        {
            if (!old.Contains(item.Name))
            {
                Added.Add(item);
            }
        }
    }

    /// <summary>What is only in the second list, in its order.</summary>
    public List<T> Added { get; } = [];

    /// <summary>What is only in the first list, in its order.</summary>
    public List<T> Removed { get; } = [];

    /// <summary>What is in both, in the order of the first list.</summary>
    public List<(T Before, T After)> Kept { get; } = [];
}
