using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>Counted activities, and how many of them have each value of an attribute.</summary>
/// <param name="indicator">Their indicator.</param>
/// <param name="counted">The activities.</param>
internal sealed class ActivityTally(Indicator indicator, IReadOnlyList<Activity> counted)
{
    public int Total => counted.Count;

    public IReadOnlyList<Activity> Activities => counted;

    /// <summary>The values of an attribute with their counts, the most used first, then as the edition lists them; those not used come last.</summary>
    public IReadOnlyList<(string Value, int Count)> Ranked(string attribute)
    {
        var counts = counted
            .Select(activity => activity.Attribute(attribute))
            .OfType<string>()
            .CountBy(value => value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var known = indicator.Attributes.TryGetValue(attribute, out var listed) ? listed.Values.Keys : [];
        return
        [
            .. known.Concat(counts.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)
                .Select(value => (Value: value, Count: counts.GetValueOrDefault(value)))
                .OrderByDescending(pair => pair.Count),
        ];
    }

    /// <summary>How many values of an attribute are used.</summary>
    public int Distinct(string attribute) => Ranked(attribute).Count(pair => pair.Count > 0);

    /// <summary>The count of the n-th most used value; 0 where fewer are used.</summary>
    public int MostUsed(MostUsed mostUsed)
    {
        var ranked = Ranked(mostUsed.Attribute);
        return mostUsed.Values <= ranked.Count ? ranked[mostUsed.Values - 1].Count : 0;
    }
}
