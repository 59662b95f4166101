using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>The values a measure of facts can have at all.</summary>
/// <param name="CanBeMissing">Whether there may be no value: nothing reported, or no month closed.</param>
/// <param name="Whole">Whether only whole numbers are possible.</param>
/// <param name="Most">The greatest value; <c>null</c> where there is no limit.</param>
internal sealed record MeasureRange(bool CanBeMissing, bool Whole, decimal? Most)
{
    private const decimal Percent = 100;

    /// <summary>Half the smallest step between two thresholds (four decimals), so that a value lies between any two.</summary>
    private const decimal Beside = 0.00005m;

    public static MeasureRange Of(MeasureDefinition definition, Rubric rubric) => definition switch
    {
        CountDefinition count => new(false, true, MostOf(count.InEachOf, rubric.Indicators[count.Indicator])),
        DistinctDefinition distinct => new(false, true, distinct.PossibleValues),
        ShareDefinition => new(true, false, Percent),
        EveryMonthDefinition month => EveryMonth(month, rubric.Indicators[month.Indicator]),
        MonthlyAverageDefinition => new(true, false, null),
        DoneByDefinition => new(false, true, 1),
        ItemsDoneDefinition items => new(false, true, items.Items.Count),
        LadderDefinition ladder => new(false, true, ladder.Steps.Count),
        JudgedDefinition judged => new(false, false, judged.ScaleTotal ?? judged.Items.Count * judged.MaximumPerItem),
        _ => throw new ArgumentException($"Nothing is known of the values of a {definition.GetType().Name}.", nameof(definition)),
    };

    /// <summary>The values that can make a difference: 0, each threshold and the values beside it, the greatest, and none; lowest first, none last.</summary>
    /// <param name="thresholds">What the value is compared with.</param>
    public IReadOnlyList<Quantity?> Critical(IEnumerable<decimal> thresholds)
    {
        var numbers = new SortedSet<decimal> { 0, Most ?? 0 };
        foreach (var threshold in thresholds)
        {
            var (at, beside) = Whole ? (Math.Ceiling(threshold), 1) : (threshold, Beside);
            numbers.UnionWith([at - beside, at, at + beside]);
        }

        numbers.RemoveWhere(number => number < 0 || number > Most);
        IEnumerable<Quantity?> values = numbers.Select(number => (Quantity?)Quantity.Of(number));
        values = Most is null ? values.Append(Quantity.Unlimited) : values;
        return [.. CanBeMissing ? values.Append(null) : values];
    }

    private static MeasureRange EveryMonth(EveryMonthDefinition month, Indicator indicator) => month.Of switch
    {
        MonthlyQuantity.Count => new(true, true, MostOf(month.InEachOf, indicator)),
        MonthlyQuantity.Distinct => new(true, true, ValuesOf(indicator.Attributes[month.Attribute!])),
        MonthlyQuantity.Share => new(true, false, Percent),
        _ => new(true, false, null),
    };

    /// <summary>Nothing can be counted in the n-th most used value of an attribute that has fewer values.</summary>
    private static decimal? MostOf(MostUsed? mostUsed, Indicator indicator) =>
        mostUsed is not null && ValuesOf(indicator.Attributes[mostUsed.Attribute]) < mostUsed.Values ? 0 : null;

    private static decimal? ValuesOf(IndicatorAttribute attribute) => attribute.Free ? null : attribute.Values.Count;
}
