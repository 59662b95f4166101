using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>Whether figures count: of a closed month, or the latest of their office as of the cut-off.</summary>
internal static class FigureRulings
{
    public static Ruling OfMonth(Fact figure, DateRange window, DateOnly asOf)
    {
        var month = MonthReading.MonthOf(figure);
        return !window.Months.Contains(month) ? FactVerdict.OutsideWindow
            : month.LastDay > asOf ? FactVerdict.MonthOpen
            : Ruling.Counts;
    }

    public static IReadOnlyList<Ruling> OfShare(ShareDefinition share, Measure measure)
    {
        var latest = ShareReading.LatestOf(share, measure.Facts);
        return [.. measure.Facts.Select(fact => OfShare(share, fact, latest))];
    }

    private static Ruling OfShare(ShareDefinition share, Fact fact, IReadOnlyDictionary<string, Figure> latest) =>
        fact.Date > share.By ? new Ruling(FactVerdict.AfterCutOff, share.By)
        : latest[fact.Office] == fact ? Ruling.Counts
        : FactVerdict.Superseded;
}
