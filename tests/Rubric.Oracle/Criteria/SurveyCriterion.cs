using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>2.1 Basic-needs survey (L127-L144): households collected of those aimed at, by 31 March.</summary>
internal static class SurveyCriterion
{
    private static readonly DateOnly CutOff = new(2025, 3, 31);

    private static readonly decimal[] AsPrinted = [0, 47, 58, 59, 100];

    private static readonly decimal[] FromNinetySeven = [0, 97, 98, 99, 100];

    private static readonly decimal[] Points = [12, 15, 16, 18, 20];

    public static OracleCriterion Score(OfficeScope scope)
    {
        var thresholds = scope.Interpretation.SurveyFromNinetySeven ? FromNinetySeven : AsPrinted;
        var share = ShareReading.Of(scope, Indicator.Households, CutOff, ownExpected: false);
        var level = Level(share, thresholds);
        var points = level == 0 ? 0 : Points[level - 1];
        decimal? threshold = level < Points.Length ? thresholds[level] : null;
        var missing = threshold is { } percent ? share.Missing(percent) : 0;
        return new OracleCriterion(
            "2.1", points, 20, level == 0 ? null : level, share.State, points, scope.IsOpen(CutOff) ? 20 : points,
            [new OracleReason("households, %", share.Percent, threshold, missing, share.Figures)])
        {
            Next = level < Points.Length ? new OracleNext(level + 1, Points[level] - points) : null,
        };
    }

    /// <summary>The level from 1, or 0 when nothing is reported.</summary>
    private static int Level(ShareReading share, decimal[] thresholds)
    {
        var level = thresholds.Length;
        while (level > 0 && !share.Reaches(thresholds[level - 1]))
        {
            level--;
        }

        return level;
    }
}
