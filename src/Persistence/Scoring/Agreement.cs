using Digital40.Persistence.Model;
using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring;

/// <summary>Tells whether a stored score is what the scoring core says, or a part of it.</summary>
internal static class Agreement
{
    public static bool Holds(ScoreRow row, IReadOnlyList<CriterionScoreRow> criteria, Scorecard card, RubricPart? part = null)
    {
        return row.EditionHash == card.Rubric.EditionHash
            && (part is not null
                || (row.Points, row.Max, row.Confirmed, row.Ceiling, row.Reporting) == (card.Points, card.Max, card.Confirmed, card.Ceiling, card.Reporting))
            && criteria.Count == card.Criteria.Count
            && criteria.OrderBy(stored => stored.Position).Zip(card.Criteria)
                .All(pair => (part is not null && !part.Criteria.Contains(pair.Second.Code)) || Holds(pair.First, pair.Second));
    }

    private static bool Holds(CriterionScoreRow row, CriterionScore score)
    {
        return (row.Criterion, row.Area, row.Level, row.Reporting) == (score.Code, score.Area, score.Level?.Number, score.Reporting)
            && (row.Points, row.Max, row.Confirmed, row.Ceiling) == (score.Points, score.Max, score.Confirmed, score.Ceiling);
    }
}
