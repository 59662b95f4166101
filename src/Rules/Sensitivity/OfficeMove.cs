using Digital40.Rules.Facts;

namespace Digital40.Rules.Sensitivity;

/// <summary>How a departure moves an office's score.</summary>
/// <param name="Office">The office.</param>
/// <param name="Points">The points of the whole card.</param>
/// <param name="Confirmed">The card's points from verified evidence alone.</param>
/// <param name="Ceiling">The card's points that can still be reached.</param>
/// <param name="Criteria">The criteria that move, in the rubric's order; never empty, though they may cancel out.</param>
public sealed record OfficeMove(Office Office, ScoreMove Points, ScoreMove Confirmed, ScoreMove Ceiling, IReadOnlyList<CriterionMove> Criteria);
