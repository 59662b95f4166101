using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Sensitivity;

/// <summary>Compares the scores of a sheet under one rubric with those under others. Safe on several threads.</summary>
internal sealed class ScoreComparison
{
    private readonly FactIndex _index;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<Scorecard> _cards;

    public ScoreComparison(Rubric rubric, FactIndex index, DateOnly asOf)
    {
        Rubric = rubric;
        _index = index;
        _asOf = asOf;
        var scorer = new Scorer(rubric);
        _cards = [.. index.Sheet.Offices.Select(office => scorer.Score(index, office, asOf))];
    }

    /// <summary>The rubric that the others are compared with.</summary>
    public Rubric Rubric { get; }

    /// <summary>The offices whose scores another rubric moves, in the sheet's order.</summary>
    /// <param name="other">The other rubric.</param>
    /// <param name="criteria">The codes of the criteria whose scores can differ; the others are not scored again.</param>
    public IReadOnlyList<OfficeMove> With(Rubric other, IReadOnlySet<string> criteria)
    {
        if (criteria.Count == 0)
        {
            return [];
        }

        var scorer = new Scorer(other, criteria);
        return [.. _cards.Select(card => Move(card, scorer.Score(_index, card.Office, _asOf), criteria)).OfType<OfficeMove>()];
    }

    private static OfficeMove? Move(Scorecard before, Scorecard after, IReadOnlySet<string> criteria)
    {
        var order = before.Rubric.Criteria.Concat(after.Rubric.Criteria).Select(criterion => criterion.Code).Distinct().Where(criteria.Contains);
        List<CriterionMove> moves = [.. order.Select(code => Move(code, before.Criterion(code), after.Criterion(code))).Where(move => move.Moves)];
        return moves.Count == 0 ? null : new OfficeMove(
            before.Office,
            Sum(before.Points, moves, move => move.Points),
            Sum(before.Confirmed, moves, move => move.Confirmed),
            Sum(before.Ceiling, moves, move => move.Ceiling),
            moves);
    }

    private static CriterionMove Move(string code, CriterionScore? before, CriterionScore? after) => new(
        code,
        new ScoreMove(before?.Points ?? 0, after?.Points ?? 0),
        new ScoreMove(before?.Confirmed ?? 0, after?.Confirmed ?? 0),
        new ScoreMove(before?.Ceiling ?? 0, after?.Ceiling ?? 0));

    private static ScoreMove Sum(decimal before, List<CriterionMove> moves, Func<CriterionMove, ScoreMove> of) =>
        new(before, before + moves.Sum(move => of(move).By));
}
