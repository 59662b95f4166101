using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Bench.Persistence;

/// <summary>About 100 facts of an office, of every indicator, about half of them with evidence.</summary>
internal static class CountryFacts
{
    private const int Repeats = 12;

    public static IEnumerable<RawFact> Of(Rules.Rubrics.Rubric rubric, string office)
    {
        foreach (var indicator in rubric.Indicators.Values)
        {
            foreach (var item in indicator.Items.Count > 0 ? indicator.Items.Keys.Cast<string?>() : [null])
            {
                foreach (var fact in Of(rubric, indicator, item, office))
                {
                    yield return fact;
                }
            }
        }
    }

    private static IEnumerable<RawFact> Of(Rules.Rubrics.Rubric rubric, Indicator indicator, string? item, string office)
    {
        if (indicator.PeriodOf(item) == Period.Month)
        {
            return rubric.Window.Months.Select(month => Make(indicator, item, office, month.LastDay, month));
        }

        var count = indicator.Kind == IndicatorKind.Activity ? Repeats / 2 : 1;
        return Enumerable.Range(0, count).Select(number => Make(indicator, item, office, rubric.Window.Start.AddDays(number * 14 % 180), null));
    }

    private static RawFact Make(Indicator indicator, string? item, string office, DateOnly date, YearMonth? month)
    {
        var isMeasure = indicator.Kind == IndicatorKind.Measure;
        var isActivity = indicator.Kind == IndicatorKind.Activity;
        return new RawFact
        {
            Office = office,
            Indicator = indicator.Code,
            Item = item,
            Date = date,
            Month = month,
            Value = isMeasure ? 12 : null,
            OutOf = isMeasure && indicator.OutOfRequired ? 13 : null,
            Done = indicator.Kind == IndicatorKind.Flag ? true : null,
            Rater = indicator.Kind == IndicatorKind.Judgement ? "rater" : null,
            Points = indicator.Kind == IndicatorKind.Judgement ? indicator.AllowedPoints[^1] : null,
            Attributes = [.. indicator.Attributes.Values.Select(attribute => new RawAttribute(attribute.Name, attribute.Values.Keys.FirstOrDefault() ?? "a"))],
            Evidence = isActivity || indicator.EvidenceRequired ? [new Evidence("https://example.org/evidence", EvidenceStatus.Verified, "line-group")] : [],
        };
    }
}
