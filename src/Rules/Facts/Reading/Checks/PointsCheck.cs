using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A judgement gives points that its indicator allows.</summary>
internal sealed class PointsCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        if (fact.Indicator is not { Kind: Rubrics.IndicatorKind.Judgement } indicator || fact.Fact.Points is not { } points)
        {
            return;
        }

        if (!indicator.AllowedPoints.Any(allowed => allowed == points))
        {
            var expected = Quoted.OneOf([.. indicator.AllowedPoints.Select(allowed => allowed.ToString(CultureInfo.InvariantCulture))]);
            fact.Refuse(FactErrorCodes.PointsUnknown, FactField.Points, "No judgement gives such points.", expected, points.ToString(CultureInfo.InvariantCulture));
        }
    }
}
