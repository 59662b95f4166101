using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>An area of a score: its criteria summed.</summary>
/// <param name="Score">The whole score.</param>
/// <param name="Code">The code of the area.</param>
/// <param name="Lines">Its criteria, in the edition's order.</param>
internal sealed record ScoreOfArea(ScoreOfOffice Score, string Code, IReadOnlyList<StoredCriterion> Lines);
