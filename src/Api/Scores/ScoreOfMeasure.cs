using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>A measure behind a score.</summary>
/// <param name="Score">The whole score.</param>
/// <param name="Explanation">Why the measure has its value.</param>
internal sealed record ScoreOfMeasure(ScoreOfOffice Score, CardMeasure Explanation);
