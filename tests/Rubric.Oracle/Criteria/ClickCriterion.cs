using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>4.2 Click ชุมชน (L307-L329): five steps of 2 points.</summary>
internal static class ClickCriterion
{
    private const decimal PointsPerStep = 2;

    private static readonly DateOnly MechanismDeadline = new(2025, 1, 31);

    public static OracleCriterion Score(OfficeScope scope)
    {
        var shops = new MonthlyFigures(scope, scope.Union(Indicator.ClickShops));
        var places = new MonthlyFigures(scope, scope.Union(Indicator.ClickPlaces));
        var events = new MonthlyActivities(scope, Indicator.ClickEvent);
        Condition[][] steps =
        [
            [FlagConditions.Done(scope, Indicator.ClickMechanism, "Click mechanism", MechanismDeadline, withEvidence: false)],
            [
                MonthlyConditions.EveryMonthShare(scope, "new shops, %", shops, 1),
                MonthlyConditions.EveryMonth(scope, "places", places, 2),
            ],
            Promotion(scope),
            [MonthlyConditions.EveryMonth(scope, "events", events, month => month.Activities, 2)],
            [FlagConditions.Done(scope, Indicator.ClickSummary, "Click summary", deadline: null, withEvidence: true)],
        ];
        return scope.Interpretation.ClickEachStepAlone
            ? Steps.Independent("4.2", PointsPerStep, steps)
            : Steps.Ladder("4.2", PointsPerStep, steps);
    }

    private static Condition[] Promotion(OfficeScope scope)
    {
        var months = new MonthlyActivities(scope, Indicator.ClickPromotion);
        return scope.Interpretation.PromotionInEachOfTwoChannels
            ? [MonthlyConditions.EveryMonth(scope, "promotions in the second channel", months, month => month.InSecondChannel, 2)]
            :
            [
                MonthlyConditions.EveryMonth(scope, "promotions", months, month => month.Activities, 2),
                MonthlyConditions.EveryMonth(scope, "promotion channels", months, month => month.DistinctChannels, 2),
            ];
    }
}
