using Digital40.Rules.Explanations;
using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tool.Commands;

/// <summary>An office's score with its reasons, what is due, and what to do next.</summary>
/// <param name="Card">The score.</param>
/// <param name="Criteria">The reasons, criterion by criterion.</param>
/// <param name="Deadlines">Every date that binds the office.</param>
/// <param name="Duties">The duties that carry no points.</param>
/// <param name="Plan">What to do for more points; <c>null</c> where none were asked for.</param>
internal sealed record ExplainedOffice(
    Scorecard Card,
    IReadOnlyList<CriterionExplanation> Criteria,
    IReadOnlyList<DueItem> Deadlines,
    IReadOnlyList<WatchedDuty> Duties,
    Plan? Plan)
{
    /// <summary>Explains a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="criteria">The codes of the criteria that are asked for.</param>
    /// <param name="gain">The points to gain, or <c>null</c>.</param>
    public static ExplainedOffice Of(Scorecard card, IReadOnlySet<string> criteria, decimal? gain) => new(
        card,
        [.. Explainer.Explain(card).Where(explanation => criteria.Contains(explanation.Code))],
        DueList.For(card.Rubric, card.Office.Kind, card.AsOf),
        Watch.For(card),
        gain is { } points ? Planner.Plan(card, points) : null);
}
