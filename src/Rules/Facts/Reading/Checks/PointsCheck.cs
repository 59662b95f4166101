using System.Globalization;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A judgement gives points that its indicator allows.</summary>
internal sealed class PointsCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        if (fact.Indicator is not { Kind: IndicatorKind.Judgement } indicator || fact.Fact.Points is not { } points)
        {
            return;
        }

        if (!indicator.AllowedPoints.Any(allowed => allowed == points))
        {
            var found = points.ToString(CultureInfo.InvariantCulture);
            fact.Refuse(FactErrorCodes.PointsUnknown, FactField.Points, "No judgement gives such points.", Allowed(indicator), found);
        }
    }

    /// <summary>The points that an indicator allows, in a few words.</summary>
    public static string Allowed(Indicator indicator) =>
        Quoted.OneOf([.. indicator.AllowedPoints.Select(points => points.ToString(CultureInfo.InvariantCulture))]);
}
