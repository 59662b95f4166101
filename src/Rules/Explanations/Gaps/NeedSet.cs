namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Puts needs together.</summary>
internal static class NeedSet
{
    /// <summary>Needs that meet all of some lists of needs, each without two of one key: those of one key are met by the same facts.</summary>
    public static IReadOnlyList<Need> Merged(IEnumerable<IReadOnlyList<Need>> parts)
    {
        var needs = parts.Where(part => part.Count > 0).ToList();
        if (needs.Count <= 1)
        {
            return needs.Count == 0 ? [] : needs[0];
        }

        var merged = new OrderedDictionary<string, Need>(StringComparer.Ordinal);
        foreach (var need in needs.SelectMany(part => part))
        {
            merged[need.Key] = merged.TryGetValue(need.Key, out var known) ? known.With(need) : need;
        }

        return [.. merged.Values];
    }

    /// <summary>How many single things needs are.</summary>
    public static decimal Count(IReadOnlyList<Need> needs) => needs.Sum(need => need.Count);

    /// <summary>How much time they leave: the sum, over single things, of the days until they are due; an undated one is due a day after the horizon.</summary>
    public static decimal Slack(IEnumerable<(Need Need, decimal Count)> needs, DateOnly asOf, DateOnly horizon) =>
        needs.Sum(pair => pair.Count * ((pair.Need.Due ?? horizon.AddDays(1)).DayNumber - asOf.DayNumber));
}
