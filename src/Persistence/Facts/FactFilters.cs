using Digital40.Persistence.Model;

namespace Digital40.Persistence.Facts;

/// <summary>Applies filters to queries.</summary>
internal static class FactFilters
{
    public static IQueryable<FactRow> Where(this IQueryable<FactRow> facts, FactFilter filter)
    {
        if (filter.Edition is { } edition)
        {
            facts = facts.Where(fact => fact.Edition == edition);
        }

        if (filter.Provinces is { } provinces)
        {
            facts = facts.Where(fact => provinces.Contains(fact.Province));
        }

        if (filter.Offices is { } offices)
        {
            facts = facts.Where(fact => offices.Contains(fact.Office));
        }

        if (filter.Indicators is { } indicators)
        {
            facts = facts.Where(fact => indicators.Contains(fact.Indicator));
        }

        return InTime(Standing(facts, filter), filter);
    }

    private static IQueryable<FactRow> Standing(IQueryable<FactRow> facts, FactFilter filter)
    {
        if (filter.KnownAt is { } instant)
        {
            return facts.Where(fact => fact.RecordedAt <= instant && (fact.ClosedAt == null || fact.ClosedAt > instant));
        }

        return filter.State is { } state and not FactState.Current
            ? facts.Where(fact => fact.ClosedAs == state)
            : facts.Where(fact => fact.ClosedAt == null);
    }

    private static IQueryable<FactRow> InTime(IQueryable<FactRow> facts, FactFilter filter)
    {
        if (filter.From is { } from)
        {
            facts = facts.Where(fact => fact.Date >= from);
        }

        if (filter.To is { } to)
        {
            facts = facts.Where(fact => fact.Date <= to);
        }

        if (filter.Month is { } month)
        {
            var stored = Months.Write(month);
            facts = facts.Where(fact => fact.ReportMonth == stored);
        }

        return facts;
    }
}
