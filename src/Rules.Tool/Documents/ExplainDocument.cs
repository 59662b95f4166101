using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Tool.Commands;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Why an office's score is what it is, for machines.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="RubricHash">The content hash of the edition.</param>
/// <param name="Interpretation">The chosen options by register id where they depart from those in force.</param>
/// <param name="Sample">Whether the facts say of themselves that they are invented.</param>
/// <param name="Office">The office's score.</param>
/// <param name="Explanations">The reasons, criterion by criterion.</param>
/// <param name="Deadlines">Every date that binds the office, in time.</param>
/// <param name="Duties">The duties that carry no points.</param>
/// <param name="Plan">What to do for more points, or <c>null</c>.</param>
/// <param name="Warnings">What is strange about the facts.</param>
internal sealed record ExplainDocument(
    int Edition,
    DateOnly AsOf,
    string RubricHash,
    IReadOnlyDictionary<string, string> Interpretation,
    bool Sample,
    OfficeDocument Office,
    IReadOnlyList<CriterionExplanationDocument> Explanations,
    IReadOnlyList<DueItem> Deadlines,
    IReadOnlyList<DutyDocument> Duties,
    Plan? Plan,
    IReadOnlyList<InputProblem> Warnings)
{
    public static ExplainDocument Of(ScoringInput input, ExplainedOffice explained) => new(
        input.Edition.Year,
        input.AsOf,
        input.Edition.Hash,
        input.Rubric.Interpretation.Departures,
        input.Facts.IsSample,
        OfficeDocument.Of(explained.Card),
        [.. explained.Criteria.Select(CriterionExplanationDocument.Of)],
        explained.Deadlines,
        [.. explained.Duties.Select(DutyDocument.Of)],
        explained.Plan,
        input.Warnings);
}
