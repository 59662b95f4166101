using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>An entry of a scoreboard.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="IsPublished">Whether the board is one of published scores.</param>
/// <param name="Entry">The entry.</param>
internal sealed record RankedScore(int Edition, bool IsPublished, ScoreboardEntry Entry);
