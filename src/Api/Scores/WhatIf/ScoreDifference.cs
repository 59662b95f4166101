namespace Digital40.Api.Scores.WhatIf;

/// <summary>What lies between two scores of the same office, edition and day.</summary>
/// <param name="Points">The points added.</param>
/// <param name="Confirmed">The points from verified evidence alone that are added.</param>
/// <param name="Ceiling">The points that can still be reached that are added.</param>
/// <param name="Criteria">The criteria that differ, in the edition's order; may be empty.</param>
internal sealed record ScoreDifference(decimal Points, decimal Confirmed, decimal Ceiling, IReadOnlyList<CriterionDifference> Criteria)
{
    /// <summary>What lies between a score as it is and as it would be.</summary>
    public static ScoreDifference Between(ScoreOfOffice before, ScoreOfOffice after) => new(
        after.Points - before.Points,
        after.Confirmed - before.Confirmed,
        after.Ceiling - before.Ceiling,
        [
            .. before.Lines.Zip(after.Lines).Where(pair => pair.First != pair.Second)
                .Select(pair => new CriterionDifference(new ScoreOfCriterion(before, pair.First), new ScoreOfCriterion(after, pair.Second))),
        ]);
}
