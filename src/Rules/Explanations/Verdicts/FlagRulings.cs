using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>Whether flags count: of an office that is waited for, done, in time, with evidence where it is needed, and the earliest of their office.</summary>
internal static class FlagRulings
{
    public static IReadOnlyList<Ruling> Of(DoneByDefinition done, Measure measure)
    {
        var indicator = measure.Assessment.Rubric.Indicators[done.Indicator];
        return Earliest(measure, fact =>
            done.Item is { } item && fact.Item != item ? FactVerdict.NotAdmitted
            : !measure.Assessment.IsReporter(indicator, fact.Office) ? FactVerdict.OfficeNotExpected
            : OfFlag((Flag)fact, done.By, done.EvidenceRequired));
    }

    public static IReadOnlyList<Ruling> Of(ItemsDoneDefinition items, Measure measure)
    {
        var indicator = measure.Assessment.Rubric.Indicators[items.Indicator!];
        return Earliest(measure, fact =>
            items.Items.FirstOrDefault(due => due.Item == fact.Item) is not { } item ? FactVerdict.NotAdmitted
            : !measure.Assessment.IsReporter(indicator, fact.Office) ? FactVerdict.OfficeNotExpected
            : item.Monthly is { } tested ? OfMonth((Flag)fact, items.Window, tested, measure)
            : OfFlag((Flag)fact, item.By, needsEvidence: false));
    }

    /// <summary>Whether a flag says that something was done in time.</summary>
    public static Ruling OfFlag(Flag flag, DateOnly? by, bool needsEvidence) =>
        !flag.Done ? FactVerdict.NotDone
        : flag.Date > by ? new Ruling(FactVerdict.Late, by)
        : needsEvidence ? ActivityRulings.OfEvidence(flag)
        : Ruling.Counts;

    private static Ruling OfMonth(Flag flag, DateRange window, MonthsTested tested, Measure measure)
    {
        if (flag.Month is not { } month || !window.Months.Contains(month))
        {
            return FactVerdict.OutsideWindow;
        }

        var asOf = measure.Assessment.AsOf;
        return month.LastDay > asOf ? FactVerdict.MonthOpen
            : tested == MonthsTested.Last && month != window.ClosedMonths(asOf).Last() ? FactVerdict.NotAdmitted
            : OfFlag(flag, month.LastDay, needsEvidence: false);
    }

    /// <summary>Of several facts of an office that say the same done, the earliest counts.</summary>
    private static Ruling[] Earliest(Measure measure, Func<Fact, Ruling> rule)
    {
        var rulings = measure.Facts.Select(rule).ToArray();
        var done = rulings.Index()
            .Where(ruling => ruling.Item.Verdict == FactVerdict.Counts)
            .Select(ruling => ruling.Index)
            .ToLookup(position => (measure.Facts[position].Office, measure.Facts[position].Item, measure.Facts[position].Month));
        foreach (var same in done)
        {
            var earliest = same.MinBy(position => measure.Facts[position].Date);
            foreach (var position in same.Where(position => position != earliest))
            {
                rulings[position] = rulings[position] with { Verdict = FactVerdict.AlreadyDone };
            }
        }

        return rulings;
    }
}
