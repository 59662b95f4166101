using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Deadlines;

/// <summary>
/// Says what a deadline needs to be met. A report on everything is met by the monthly report, or by the innovation report where judgements are waited for.
/// </summary>
public static class DeadlineNeeds
{
    /// <summary>What a deadline is met by.</summary>
    /// <param name="rubric">The rubric that it stands in.</param>
    /// <param name="deadline">The deadline.</param>
    public static DeadlineBasis BasisOf(Rubric rubric, Deadline deadline)
    {
        return deadline.Links.Count > 0
            ? deadline.Links.All(link => rubric.Indicators[link.Indicator].Kind == IndicatorKind.Judgement) ? DeadlineBasis.InnovationReport : DeadlineBasis.Facts
            : deadline.Schedule is MonthlySchedule ? DeadlineBasis.MonthlyReport : DeadlineBasis.Nothing;
    }

    /// <summary>What one date of a deadline waits for, in the rubric's order; empty where it is a report on everything.</summary>
    /// <param name="rubric">The rubric that it stands in.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="month">The month that is reported; null where it does not come monthly. Something done once is not waited for every month.</param>
    public static IEnumerable<DeadlineLink> LinksFor(Rubric rubric, Deadline deadline, YearMonth? month) =>
        deadline.Links.Where(link => month is null || ComesMonthly(rubric, link));

    private static bool ComesMonthly(Rubric rubric, DeadlineLink link)
    {
        var indicator = rubric.Indicators[link.Indicator];
        return indicator.Kind == IndicatorKind.Activity || indicator.PeriodOf(link.Item) == Period.Month;
    }
}
