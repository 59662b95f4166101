using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>An office's current score for one criterion.</summary>
/// <param name="Criterion">The criterion's code, such as <c>1.1</c>.</param>
/// <param name="Area">The code of its area.</param>
/// <param name="Level">The level that is reached; null where none is, and where the points are a measure's.</param>
/// <param name="Points">The points, from facts whose evidence is not rejected.</param>
/// <param name="Max">The most points there are.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached by the deadlines.</param>
/// <param name="Reporting">How much of what the score rests on has been reported.</param>
public sealed record StoredCriterion(
    string Criterion, string Area, int? Level, decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, Reporting Reporting);
