using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Sensitivity;

namespace Digital40.Rules.Tool.Documents;

/// <summary>How an office's score moves, for machines.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Score">What the score is called: a district's is this project's readiness score.</param>
/// <param name="Points">The points before and after.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
/// <param name="Criteria">The criteria that move.</param>
internal sealed record OfficeMoveDocument(
    string Office,
    OfficeKind Kind,
    LocalizedText Score,
    ScoreMove Points,
    ScoreMove Confirmed,
    ScoreMove Ceiling,
    IReadOnlyList<CriterionMove> Criteria)
{
    public static OfficeMoveDocument Of(OfficeMove move, Rubric rubric) =>
        new(move.Office.Code, move.Office.Kind, rubric.Cards[move.Office.Kind].Title, move.Points, move.Confirmed, move.Ceiling, move.Criteria);
}
