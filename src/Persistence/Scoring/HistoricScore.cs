using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>A score as it stood from an instant on.</summary>
/// <param name="Id">The entry's number.</param>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="At">From when, UTC.</param>
/// <param name="AsOf">The day it was as of.</param>
/// <param name="EditionHash">The content hash of the edition that it was made under.</param>
/// <param name="Points">The points, from facts whose evidence is not rejected.</param>
/// <param name="Max">The most points there are.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that could still be reached.</param>
/// <param name="Reporting">How much of what the score rests on had been reported.</param>
/// <param name="Cause">Why it was computed.</param>
/// <param name="Criteria">The points by criterion.</param>
public sealed record HistoricScore(
    long Id, int Edition, string Office, DateTimeOffset At, DateOnly AsOf, string EditionHash,
    decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, Reporting Reporting, ScoreCause Cause, IReadOnlyDictionary<string, decimal> Criteria);
