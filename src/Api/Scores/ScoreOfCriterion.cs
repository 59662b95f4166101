using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>A criterion of a score.</summary>
/// <param name="Score">The whole score.</param>
/// <param name="Line">What the criterion gives.</param>
internal sealed record ScoreOfCriterion(ScoreOfOffice Score, StoredCriterion Line);
