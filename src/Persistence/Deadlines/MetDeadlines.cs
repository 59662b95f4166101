using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Deadlines;

/// <summary>
/// Finds which deadlines an office has met, and the day it had everything that each waits for. Facts speak by their own date: the instant of recording
/// decides nothing (L322).
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
        return DeadlineNeeds.BasisOf(rubric, deadline) switch
        {
            DeadlineBasis.MonthlyReport => month is { } reported && handedIn.Reports.TryGetValue(reported, out var day) ? day : null,
            DeadlineBasis.InnovationReport => handedIn.InnovationReport,
            _ => DayOfFacts(DeadlineNeeds.LinksFor(rubric, deadline, month), month, facts),
        };
    }

    private static DateOnly? DayOfFacts(IEnumerable<DeadlineLink> links, YearMonth? month, ILookup<string, Fact> facts)
    {
        DateOnly? last = null;
        foreach (var link in links)
        {
            if (facts[link.Indicator].Where(fact => Serves(fact, link, month)).Select(fact => (DateOnly?)fact.Date).Min() is not { } first)
            {
                return null;
            }

            last = last is null || first > last ? first : last;
        }

        return last;
    }

    private static bool Serves(Fact fact, DeadlineLink link, YearMonth? month)
    {
        return (link.Item is null || fact.Item == link.Item)
            && fact is not Flag { Done: false }
            && (month is null || (fact.Month ?? YearMonth.Of(fact.Date)) == month);
    }
}
