using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>3 ICT administration (L194-L229): 5 points for each process; the first and the hosting of meetings bind the province only.</summary>
internal static class AdministrationCriterion
{
    private const decimal PointsPerProcess = 5;

    private static readonly DateOnly MechanismDeadline = new(2025, 3, 31);

    private static readonly DateOnly AntivirusCutOff = ProjectWindow.Last;

    public static OracleCriterion Score(OfficeScope scope)
    {
        Condition[] survey =
        [
            FlagConditions.DoneByEveryOffice(scope, Indicator.ComputerSurvey, "computer survey"),
            FlagConditions.DoneByEveryOffice(scope, Indicator.UserRegistry, "user registry"),
        ];
        Condition[] antivirus = [Antivirus(scope)];
        Condition[] website = [FlagConditions.Website(scope), News(scope)];
        var conference = MonthlyConditions.EveryMonth(scope, "conferences joined", Months(scope, Indicator.Conference), 2);
        if (!scope.IsProvince)
        {
            return Steps.Independent("3", PointsPerProcess, [survey, antivirus, website, [conference]]);
        }

        var mechanism = FlagConditions.Done(scope, Indicator.Mechanism, "ICT mechanism", MechanismDeadline, withEvidence: true);
        return Steps.Independent("3", PointsPerProcess, [[mechanism], survey, antivirus, website, [conference, Webex(scope)]]);
    }

    private static MonthlyFigures Months(OfficeScope scope, Indicator indicator) => new(scope, scope.Own(indicator));

    private static Condition News(OfficeScope scope)
    {
        var months = Months(scope, Indicator.News);
        return scope.Interpretation.NewsEveryMonth
            ? MonthlyConditions.EveryMonth(scope, "news", months, 10)
            : MonthlyConditions.Average(scope, "news", months, 10);
    }

    private static Condition Webex(OfficeScope scope)
    {
        var months = Months(scope, Indicator.Webex);
        return scope.Interpretation.WebexSixInAll
            ? MonthlyConditions.InAll(scope, "meetings hosted", months, 6)
            : MonthlyConditions.Average(scope, "meetings hosted", months, 2);
    }

    private static Condition Antivirus(OfficeScope scope)
    {
        var percent = scope.Interpretation.AntivirusOnEveryComputer ? 100m : 95m;
        var share = ShareReading.Of(scope, Indicator.Antivirus, AntivirusCutOff, ownExpected: true);
        var met = scope.Interpretation.AntivirusEveryOffice ? share.EachReaches(percent) : share.Reaches(percent);
        var value = scope.Interpretation.AntivirusEveryOffice ? share.LeastPercent : share.Percent;
        var missing = scope.Interpretation.AntivirusEveryOffice ? Math.Max(0m, percent - (value ?? 0m)) : share.Missing(percent);
        var reason = new OracleReason("protected computers, %", value, percent, missing, share.Figures);
        return Condition.WithoutEvidence(met, scope.IsOpen(AntivirusCutOff), share.State, reason);
    }
}
