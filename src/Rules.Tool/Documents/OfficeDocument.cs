using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tool.Documents;

/// <summary>The score of an office, for machines.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="Kind">What it is.</param>
/// <param name="NameTh">Its name in Thai, or <c>null</c>.</param>
/// <param name="NameEn">Its name in English, or <c>null</c>.</param>
/// <param name="Score">What the score is called: a district's is this project's readiness score.</param>
/// <param name="Points">The points, from facts that are not rejected.</param>
/// <param name="Max">The most there are.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
/// <param name="State">How much has been reported.</param>
/// <param name="Areas">The areas that bind it.</param>
/// <param name="Criteria">The criteria that bind it.</param>
internal sealed record OfficeDocument(
    string Office,
    OfficeKind Kind,
    string? NameTh,
    string? NameEn,
    LocalizedText Score,
    decimal Points,
    decimal Max,
    decimal Confirmed,
    decimal Ceiling,
    Reporting State,
    IReadOnlyList<AreaDocument> Areas,
    IReadOnlyList<CriterionDocument> Criteria)
{
    public static OfficeDocument Of(Scorecard card) => new(
        card.Office.Code,
        card.Office.Kind,
        card.Office.NameTh,
        card.Office.NameEn,
        card.Rubric.Cards[card.Office.Kind].Title,
        card.Points,
        card.Max,
        card.Confirmed,
        card.Ceiling,
        card.Reporting,
        [.. card.Areas.Select(AreaDocument.Of)],
        [.. card.Criteria.Select(CriterionDocument.Of)]);
}
