using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Deadlines;

/// <summary>
/// Finds which deadlines an office has met, and the day it had everything that each waits for. Facts speak by their own date: the instant of recording
/// decides nothing (L322). A report on everything is met by the monthly report, or by the innovation report where judgements are waited for.
/// </summary>
internal static class MetDeadlines
{
    public static IReadOnlyList<MetDeadline> Of(
        Rubric rubric, IEnumerable<Deadline> deadlines, OfficeKind kind, IReadOnlyList<Fact> facts, HandedIn handedIn)
    {
        var byIndicator = facts.ToLookup(fact => fact.Indicator, StringComparer.Ordinal);
        List<MetDeadline> met = [];
        foreach (var deadline in deadlines.Where(deadline => deadline.Binds(kind)))
        {
            IEnumerable<YearMonth?> months = deadline.Occurrences() is { Count: > 0 } dates ? dates.Select(date => date.Month) : [null];
            foreach (var month in months)
            {
                if (DayOf(rubric, deadline, month, byIndicator, handedIn) is { } day)
                {
                    met.Add(new MetDeadline(deadline.Code, month, day));
                }
            }
        }

        return met;
    }

    private static DateOnly? DayOf(Rubric rubric, Deadline deadline, YearMonth? month, ILookup<string, Fact> facts, HandedIn handedIn)
    {
        if (deadline.Links.Count == 0)
        {
            return month is { } reported && handedIn.Reports.TryGetValue(reported, out var day) ? day : null;
        }

        if (deadline.Links.All(link => rubric.Indicators[link.Indicator].Kind == IndicatorKind.Judgement))
        {
            return handedIn.InnovationReport;
        }

        DateOnly? last = null;
        foreach (var link in deadline.Links.Where(link => month is null || ComesMonthly(rubric, link)))
        {
            if (facts[link.Indicator].Where(fact => Serves(fact, link, month)).Select(fact => (DateOnly?)fact.Date).Min() is not { } first)
            {
                return null;
            }

            last = last is null || first > last ? first : last;
        }

        return last;
    }

    /// <summary>Whether a monthly deadline waits for this every month: for activities and monthly facts, not for something done once.</summary>
    private static bool ComesMonthly(Rubric rubric, DeadlineLink link)
    {
        var indicator = rubric.Indicators[link.Indicator];
        return indicator.Kind == IndicatorKind.Activity || indicator.PeriodOf(link.Item) == Period.Month;
    }

    private static bool Serves(Fact fact, DeadlineLink link, YearMonth? month)
    {
        return (link.Item is null || fact.Item == link.Item)
            && fact is not Flag { Done: false }
            && (month is null || (fact.Month ?? YearMonth.Of(fact.Date)) == month);
    }
}
