using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What activities lack that are counted over a window.</summary>
internal static class ActivityGaps
{
    public static Gap Of(Aim aim, Gap gap, CountDefinition count)
    {
        var need = Have(aim, count.Indicator, count.Window, count.Where);
        return Of(aim, gap, count.Window, count.InEachOf is { } mostUsed ? Ranked(need, mostUsed, aim.Whole) : Counted(need, aim));
    }

    public static Gap Of(Aim aim, Gap gap, DistinctDefinition distinct) =>
        Of(aim, gap, distinct.Window, Distinct(Have(aim, distinct.Indicator, distinct.Window, distinct.Where), distinct.Attribute, aim));

    /// <summary>A need of so many activities.</summary>
    public static ActivityNeed Counted(ActivityNeed need, Aim aim) => need with { Total = aim.Whole, ExactTotal = aim.IsExact ? aim.Whole : null };

    /// <summary>A need of so many values of an attribute.</summary>
    public static ActivityNeed Distinct(ActivityNeed need, string attribute, Aim aim)
    {
        return need with
        {
            Ranks = new Dictionary<string, int[]>(StringComparer.Ordinal) { [attribute] = [.. Enumerable.Repeat(1, aim.Whole)] },
            MostDistinct = aim.IsExact ? new Dictionary<string, int>(StringComparer.Ordinal) { [attribute] = aim.Whole } : need.MostDistinct,
        };
    }

    /// <summary>A need of so many activities in each of the most used values.</summary>
    public static ActivityNeed Ranked(ActivityNeed need, MostUsed mostUsed, int least) =>
        need with { Ranks = new Dictionary<string, int[]>(StringComparer.Ordinal) { [mostUsed.Attribute] = [.. Enumerable.Repeat(least, mostUsed.Values)] } };

    private static ActivityNeed Have(Aim aim, string code, DateRange window, IReadOnlyDictionary<string, string> where)
    {
        var indicator = aim.Voice.Indicator(code);
        var tally = new ActivityTally(indicator, [.. Rulings.Counted(aim.Measure).OfType<Activity>()]);
        return new ActivityNeed(indicator, window.End, window, where, tally);
    }

    private static Gap Of(Aim aim, Gap gap, DateRange window, ActivityNeed need) =>
        Compose.Leaf(aim.Voice, gap with { State = Aim.State(aim.Holds, aim.AsOf < window.End), Due = window.End }, need);
}
