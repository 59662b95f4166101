using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>What one month of a window amounts to so far.</summary>
/// <param name="Month">The month.</param>
/// <param name="IsClosed">Whether it is closed as of the day; only then it is tested.</param>
/// <param name="Facts">Its facts, counting or not.</param>
/// <param name="Tally">Its counted activities; null where figures are taken.</param>
/// <param name="Part">The figures' sum; for activities what is taken of them.</param>
/// <param name="Whole">The sum of what the figures are out of; 0 where they are plain.</param>
internal sealed record MonthReading(YearMonth Month, bool IsClosed, IReadOnlyList<Fact> Facts, ActivityTally? Tally, decimal Part, decimal Whole)
{
    public bool IsReported => Facts.Count > 0;

    /// <summary>The month's value: a share in percent where one is taken, and otherwise the plain number.</summary>
    public Quantity Value(MeasureDefinition definition) => definition.Unit != Unit.Percent ? Quantity.Of(Part)
        : Whole == 0 ? Quantity.Zero
        : Quantity.Percent(Part, Whole);

    /// <summary>Every month of the window of a monthly measure, in time.</summary>
    public static IReadOnlyList<MonthReading> Of(Measure measure) => Of(measure, measure.Facts);

    /// <summary>The same over some of its facts.</summary>
    public static IReadOnlyList<MonthReading> Of(Measure measure, IReadOnlyList<Fact> facts)
    {
        var window = WindowOf(measure.Definition);
        var closed = measure.Assessment.CountClosedMonths(window);
        var byMonth = facts.ToLookup(MonthOf);
        return
        [
            .. window.Months.Index().Select(month => measure.Definition is EveryMonthDefinition { Of: MonthlyQuantity.Count or MonthlyQuantity.Distinct } every
                ? Activities(every, measure.Assessment, month.Item, month.Index < closed, [.. byMonth[month.Item]])
                : Figures(month.Item, month.Index < closed, [.. byMonth[month.Item]])),
        ];
    }

    /// <summary>The month a fact is for.</summary>
    public static YearMonth MonthOf(Fact fact) => fact is Figure ? fact.Month ?? YearMonth.Of(fact.Date) : YearMonth.Of(fact.Date);

    /// <summary>The window of a monthly measure.</summary>
    public static DateRange WindowOf(MeasureDefinition definition) =>
        definition is EveryMonthDefinition every ? every.Window : ((MonthlyAverageDefinition)definition).Window;

    private static MonthReading Figures(YearMonth month, bool isClosed, IReadOnlyList<Fact> facts)
    {
        var figures = facts.OfType<Figure>();
        return new MonthReading(month, isClosed, facts, null, figures.Sum(figure => figure.Value), figures.Sum(figure => figure.OutOf ?? 0));
    }

    private static MonthReading Activities(
        EveryMonthDefinition definition, Assessment assessment, YearMonth month, bool isClosed, IReadOnlyList<Fact> facts)
    {
        var indicator = assessment.Rubric.Indicators[definition.Indicator];
        var tally = new ActivityTally(indicator, [.. facts.OfType<Activity>().Where(activity => activity.HasEvidence)]);
        var value = definition.Of == MonthlyQuantity.Distinct ? tally.Distinct(definition.Attribute!)
            : definition.InEachOf is { } mostUsed ? tally.MostUsed(mostUsed)
            : tally.Total;
        return new MonthReading(month, isClosed, facts, tally, value, 0);
    }
}
