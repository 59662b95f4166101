using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How one item of an indicator stands.</summary>
/// <param name="IsDone">Whether it is done by its date, or in the months that are tested.</param>
/// <param name="IsReachable">Whether it is, or can still be.</param>
/// <param name="Reporting">Whether a fact says anything of it; a monthly item is reported when one does in each month that is tested.</param>
internal readonly record struct ItemState(bool IsDone, bool IsReachable, Reporting Reporting)
{
    public static ItemState Of(
        ItemsDoneDefinition definition, ItemDue item, Indicator indicator, Assessment assessment, IReadOnlyList<Flag> facts)
    {
        return item.Monthly is { } tested
            ? Monthly(definition, item, tested, indicator, assessment, facts)
            : Once(item, null, item.By, indicator, assessment, facts);
    }

    private static ItemState Monthly(
        ItemsDoneDefinition definition, ItemDue item, MonthsTested tested, Indicator indicator, Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var closed = assessment.CountClosedMonths(definition.Window);
        var isOpen = closed < definition.Window.Months.Count && assessment.CountReporters(indicator) > 0;
        var isDone = closed > 0;
        var reported = 0;
        var first = tested == MonthsTested.Every ? 0 : Math.Max(0, closed - 1);
        for (var i = first; i < closed; i++)
        {
            var month = definition.Window.Months[i];
            var state = Once(item, month, month.LastDay, indicator, assessment, facts);
            isDone &= state.IsDone;
            reported += state.Reporting == Reporting.Reported ? 1 : 0;
        }

        var isReachable = isDone || (isOpen && (closed == 0 || tested == MonthsTested.Last));
        var reporting = reported == 0 ? Reporting.NotReported : reported == closed - first ? Reporting.Reported : Reporting.PartlyReported;
        return new ItemState(isDone, isReachable, reporting);
    }

    private static ItemState Once(
        ItemDue item, YearMonth? month, DateOnly? by, Indicator indicator, Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var offices = new OfficeSet(assessment, indicator);
        var isReported = false;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Item != item.Item || (month is not null && fact.Month != month) || !assessment.IsReporter(indicator, fact.Office))
            {
                continue;
            }

            isReported = true;
            if (fact.Done && !(fact.Date > by))
            {
                offices.Add(fact.Office);
            }
        }

        var isOpen = assessment.CountReporters(indicator) > 0 && (by is not { } due || assessment.AsOf < due);
        return new ItemState(offices.IsMet, offices.IsMet || isOpen, isReported ? Reporting.Reported : Reporting.NotReported);
    }
}
