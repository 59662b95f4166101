using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>A measure that counts activities, reduced to what ties it to others that count the same ones.</summary>
/// <param name="Of">Which activities are counted: two measures with the same text count the same ones.</param>
/// <param name="Distinct">The attribute whose different values are counted; <c>null</c> where activities are.</param>
/// <param name="MostUsed">In which of an attribute's most used values activities are counted; <c>null</c> for all of them.</param>
internal sealed record ActivityCount(string Of, string? Distinct, MostUsed? MostUsed)
{
    /// <summary>The reduced measure; <c>null</c> for a measure of another kind.</summary>
    public static ActivityCount? From(MeasureDefinition definition) => definition switch
    {
        CountDefinition count => new(Key(count.Indicator, count.Window, count.Where), null, count.InEachOf),
        DistinctDefinition distinct => new(Key(distinct.Indicator, distinct.Window, distinct.Where), distinct.Attribute, null),
        EveryMonthDefinition { Of: MonthlyQuantity.Count } month => new(MonthlyKey(month), null, month.InEachOf),
        EveryMonthDefinition { Of: MonthlyQuantity.Distinct } month => new(MonthlyKey(month), month.Attribute, null),
        _ => null,
    };

    /// <summary>Numbers of values that part what another measure of the same activities can be.</summary>
    public decimal Turning => MostUsed?.Values ?? 1;

    /// <summary>
    /// Whether two measures of the same activities can have these values together. Only what holds of any activities is used, in every month as in a
    /// window: all are none or neither is; there are as many values as the n-th most used one says; no count of values, and no count within one value,
    /// exceeds the count of all; a less used value has no more than a more used one.
    /// </summary>
    /// <param name="value">This measure's value; <c>null</c> for none, <see cref="decimal.MaxValue"/> for one without limit.</param>
    /// <param name="other">Another measure of the same activities.</param>
    /// <param name="otherValue">That measure's value.</param>
    public bool Allows(decimal? value, ActivityCount other, decimal? otherValue)
    {
        if (value is not { } mine || otherValue is not { } its)
        {
            return value is null && otherValue is null;
        }

        return AllowsOneWay(mine, other, its) && other.AllowsOneWay(its, this, mine);
    }

    private bool AllowsOneWay(decimal mine, ActivityCount other, decimal its)
    {
        if (this == other)
        {
            return mine == its;
        }

        if (Distinct is null && MostUsed is null)
        {
            return its <= mine && (other.MostUsed is { Values: > 1 } || (mine > 0) == (its > 0));
        }

        if (MostUsed is { } used && other.MostUsed is { } lessUsed && used.Attribute == lessUsed.Attribute)
        {
            return used.Values > lessUsed.Values || its <= mine;
        }

        return MostUsed is null || MostUsed.Attribute != other.Distinct || (mine > 0) == (its >= MostUsed.Values);
    }

    private static string MonthlyKey(EveryMonthDefinition month) => $"every month of {month.Indicator} {month.Window}";

    private static string Key(string indicator, DateRange window, IReadOnlyDictionary<string, string> where)
    {
        var filter = where.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
        return $"{indicator} {window} {string.Join(",", filter)}";
    }
}
