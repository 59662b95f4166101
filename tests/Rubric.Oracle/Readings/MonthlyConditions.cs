namespace Digital40.Rubric.Oracle.Readings;

/// <summary>
/// Conditions on the months of the window. Only closed months are tested and none is met before the first is closed;
/// a closed month that fails stays failed.
/// </summary>
internal static class MonthlyConditions
{
    /// <summary>At least so many in every closed month.</summary>
    public static Condition EveryMonth(OfficeScope scope, string measure, MonthlyFigures months, decimal threshold)
    {
        var holds = !(months.Least < threshold);
        return Every(scope, holds, months.State, OracleReason.Of(measure, months.Least, threshold, months.Figures));
    }

    /// <summary>At least such a share in every closed month.</summary>
    public static Condition EveryMonthShare(OfficeScope scope, string measure, MonthlyFigures months, decimal percent)
    {
        var reason = OracleReason.Of(measure, months.LeastPercent, percent, months.Figures);
        return Every(scope, months.EveryMonthReaches(percent), months.State, reason);
    }

    /// <summary>At least so many a month on average over the closed months.</summary>
    public static Condition Average(OfficeScope scope, string measure, MonthlyFigures months, decimal threshold)
    {
        var closed = scope.ClosedMonths;
        var met = closed > 0 && months.Total >= threshold * closed;
        decimal? average = closed > 0 ? months.Total / closed : null;
        return Condition.WithoutEvidence(met, scope.WindowIsOpen, months.State, OracleReason.Of(measure, average, threshold, months.Figures));
    }

    /// <summary>At least so many over the closed months together.</summary>
    public static Condition InAll(OfficeScope scope, string measure, MonthlyFigures months, decimal threshold)
    {
        decimal? total = scope.ClosedMonths > 0 ? months.Total : null;
        return Condition.WithoutEvidence(
            total >= threshold, scope.WindowIsOpen, months.State, OracleReason.Of(measure, total, threshold, months.Figures));
    }

    /// <summary>At least so many counted activities in every closed month, counted as told.</summary>
    public static Condition EveryMonth(OfficeScope scope, string measure, MonthlyActivities months, Func<MonthTally, int> count, int threshold)
    {
        int? least = null;
        var confirmed = true;
        for (var month = 0; month < scope.ClosedMonths; month++)
        {
            least = Math.Min(least ?? int.MaxValue, count(months.Counted[month]));
            confirmed &= count(months.Confirmed[month]) >= threshold;
        }

        var holds = !(least < threshold);
        var condition = Every(scope, holds, months.State, OracleReason.Of(measure, least, threshold, months.Activities));
        return condition with { Confirmed = condition.Met && confirmed };
    }

    private static Condition Every(OfficeScope scope, bool holdsSoFar, OracleState state, OracleReason reason) =>
        Condition.WithoutEvidence(scope.ClosedMonths > 0 && holdsSoFar, holdsSoFar && scope.WindowIsOpen, state, reason);
}
