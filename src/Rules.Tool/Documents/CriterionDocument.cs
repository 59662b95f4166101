using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tool.Documents;

/// <summary>The score of a criterion, for machines.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Points">The points, from facts that are not rejected.</param>
/// <param name="Max">The most there are.</param>
/// <param name="Level">The level that is reached; <c>null</c> where none is, or where a measure's value is the points.</param>
/// <param name="State">How much has been reported.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
/// <param name="Rule">The name of the rule that decided, or <c>null</c>.</param>
internal sealed record CriterionDocument(
    string Code,
    decimal Points,
    decimal Max,
    int? Level,
    Reporting State,
    decimal Confirmed,
    decimal Ceiling,
    string? Rule)
{
    public static CriterionDocument Of(CriterionScore score) =>
        new(score.Code, score.Points, score.Max, score.Level?.Number, score.Reporting, score.Confirmed, score.Ceiling, score.Rule);
}
