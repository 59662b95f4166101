using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>Says of each fact of a measure whether it counts, as the measure's rule does.</summary>
internal static class Rulings
{
    /// <summary>The rulings, in the order of the measure's facts; empty where it rests on other measures.</summary>
    public static IReadOnlyList<Ruling> Of(Measure measure) => measure.Definition switch
    {
        CountDefinition count => [.. measure.Facts.Select(fact => ActivityRulings.Of(fact, count.Window, count.Admits(fact)))],
        DistinctDefinition distinct =>
            [.. measure.Facts.Select(fact => ActivityRulings.Of(fact, distinct.Window, distinct.Admits(fact) && fact.Attribute(distinct.Attribute) is not null))],
        EveryMonthDefinition { Of: MonthlyQuantity.Count or MonthlyQuantity.Distinct } every =>
            [.. measure.Facts.Select(fact => ActivityRulings.OfMonth(fact, every.Window, measure.Assessment.AsOf))],
        EveryMonthDefinition every => [.. measure.Facts.Select(fact => FigureRulings.OfMonth(fact, every.Window, measure.Assessment.AsOf))],
        MonthlyAverageDefinition average => [.. measure.Facts.Select(fact => FigureRulings.OfMonth(fact, average.Window, measure.Assessment.AsOf))],
        ShareDefinition share => FigureRulings.OfShare(share, measure),
        DoneByDefinition done => FlagRulings.Of(done, measure),
        ItemsDoneDefinition { Indicator: not null } items => FlagRulings.Of(items, measure),
        LadderDefinition { Indicator: not null } ladder => ClimbRulings.Of(ladder, measure),
        JudgedDefinition judged => [.. measure.Facts.Select(fact => JudgementRuling(judged, fact))],
        _ => [],
    };

    /// <summary>The facts that count.</summary>
    public static IReadOnlyList<Fact> Counted(Measure measure)
    {
        var rulings = Of(measure);
        return [.. measure.Facts.Where((_, position) => rulings[position].Verdict == FactVerdict.Counts)];
    }

    private static Ruling JudgementRuling(JudgedDefinition judged, Fact fact) =>
        !judged.Items.Contains(fact.Item) ? FactVerdict.NotAdmitted
        : fact.Date > judged.By ? new Ruling(FactVerdict.AfterCutOff, judged.By)
        : Ruling.Counts;
}
