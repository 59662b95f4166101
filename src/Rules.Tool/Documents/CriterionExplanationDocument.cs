using Digital40.Rules.Explanations;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Why a criterion gives its points, for machines.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Title">Its name.</param>
/// <param name="Clause">Where the document says so.</param>
/// <param name="Points">The points, from facts that are not rejected.</param>
/// <param name="Max">The most there are.</param>
/// <param name="Level">The level that is reached, or <c>null</c>.</param>
/// <param name="State">How much has been reported.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
/// <param name="Rule">The name of the rule that decided, or <c>null</c>.</param>
/// <param name="RuleClause">The clause that decided, or <c>null</c>.</param>
/// <param name="LevelText">The level in one sentence.</param>
/// <param name="Measures">What was measured.</param>
/// <param name="Next">The next level and what it lacks; <c>null</c> where the score is full.</param>
internal sealed record CriterionExplanationDocument(
    string Code,
    LocalizedText Title,
    string Clause,
    decimal Points,
    decimal Max,
    int? Level,
    Reporting State,
    decimal Confirmed,
    decimal Ceiling,
    string? Rule,
    string? RuleClause,
    LocalizedText LevelText,
    IReadOnlyList<MeasureDocument> Measures,
    NextLevel? Next)
{
    public static CriterionExplanationDocument Of(CriterionExplanation explanation) => new(
        explanation.Code,
        explanation.Title,
        explanation.Clause,
        explanation.Points,
        explanation.Max,
        explanation.Level,
        explanation.Reporting,
        explanation.Confirmed,
        explanation.Ceiling,
        explanation.Rule,
        explanation.RuleClause,
        explanation.LevelText,
        [.. explanation.Measures.Select(MeasureDocument.Of)],
        explanation.Next);
}
