using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>Whether activities count: admitted, in the window, with evidence.</summary>
internal static class ActivityRulings
{
    public static Ruling Of(Fact activity, DateRange window, bool isAdmitted) =>
        !isAdmitted ? FactVerdict.NotAdmitted
        : !window.Contains(activity.Date) ? FactVerdict.OutsideWindow
        : OfEvidence(activity);

    public static Ruling OfMonth(Fact activity, DateRange window, DateOnly asOf)
    {
        var month = YearMonth.Of(activity.Date);
        return !window.Months.Contains(month) ? FactVerdict.OutsideWindow
            : OfEvidence(activity) is { Verdict: not FactVerdict.Counts } ruling ? ruling
            : month.LastDay > asOf ? new Ruling(FactVerdict.MonthOpen, NeedsEvidence: true)
            : OfEvidence(activity);
    }

    /// <summary>Whether a fact has the evidence that it needs.</summary>
    public static Ruling OfEvidence(Fact fact)
    {
        var verdict = Standing.Points.Accepts(fact) ? FactVerdict.Counts
            : fact.Evidence.Count == 0 ? FactVerdict.NoEvidence
            : FactVerdict.EvidenceRejected;
        return new Ruling(verdict, NeedsEvidence: true);
    }
}
