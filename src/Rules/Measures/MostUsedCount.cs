using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>Counts activities by the values of an attribute.</summary>
internal static class MostUsedCount
{
    /// <summary>The count of the n-th most used value: each of the n most used ones has at least as many. 0 where fewer values are used.</summary>
    public static int Of(IEnumerable<Activity> activities, MostUsed mostUsed)
    {
        return activities
            .Where(activity => activity.Attribute(mostUsed.Attribute) is not null)
            .CountBy(activity => activity.Attribute(mostUsed.Attribute)!)
            .Select(pair => pair.Value)
            .OrderDescending()
            .ElementAtOrDefault(mostUsed.Values - 1);
    }
}
