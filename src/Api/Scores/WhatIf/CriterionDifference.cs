namespace Digital40.Api.Scores.WhatIf;

/// <summary>What lies between the scores of a criterion.</summary>
/// <param name="Before">The criterion as it is.</param>
/// <param name="After">The criterion as it would be.</param>
internal sealed record CriterionDifference(ScoreOfCriterion Before, ScoreOfCriterion After)
{
    /// <summary>The points added.</summary>
    public decimal Points => After.Line.Points - Before.Line.Points;

    /// <summary>The points from verified evidence alone that are added.</summary>
    public decimal Confirmed => After.Line.Confirmed - Before.Line.Confirmed;

    /// <summary>The points that can still be reached that are added.</summary>
    public decimal Ceiling => After.Line.Ceiling - Before.Line.Ceiling;
}
