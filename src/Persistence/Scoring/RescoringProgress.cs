namespace Digital40.Persistence.Scoring;

/// <summary>How far the rescoring of an edition has come.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="EditionHash">The content hash that the scores are brought to.</param>
/// <param name="AsOf">The day that the scores are brought to.</param>
/// <param name="Cause">Why: the edition or the day.</param>
/// <param name="Done">How many provinces are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="FinishedAt">When it was done, UTC; null while it is not.</param>
public sealed record RescoringProgress(
    int Edition, string EditionHash, DateOnly AsOf, ScoreCause Cause, int Done, int Total, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);
