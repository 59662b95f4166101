using Digital40.Persistence.Changes;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Brings the stored scores of some offices of an edition up to date.</summary>
internal static class ScoreWriter
{
    public static async Task WriteAsync(WriteSession session, IReadOnlyList<Scorecard> cards, CancellationToken cancellationToken)
    {
        if (cards.Count == 0)
        {
            return;
        }

        var (context, edition) = (session.Context, cards[0].Rubric.Year);
        string[] codes = [.. cards.Select(card => card.Office.Code)];
        var scores = await context.Scores.TagWith(QueryTags.ScoresEdit).AsTracking()
            .Where(score => score.Edition == edition && codes.Contains(score.Office)).ToDictionaryAsync(score => score.Office, cancellationToken);
        var criteria = await context.CriterionScores.TagWith(QueryTags.CriteriaEdit).AsTracking()
            .Where(score => score.Edition == edition && codes.Contains(score.Office)).ToListAsync(cancellationToken);
        var byOffice = criteria.ToLookup(score => score.Office);
        foreach (var card in cards)
        {
            Write(session, card, scores.GetValueOrDefault(card.Office.Code), [.. byOffice[card.Office.Code]]);
        }
    }

    private static void Write(WriteSession session, Scorecard card, ScoreRow? before, IReadOnlyList<CriterionScoreRow> criteria)
    {
        var points = before?.Points;
        var isOther = before is null || !Agreement.Holds(before, criteria, card);
        if (isOther)
        {
            session.Context.ScoreHistory.Add(ScoreRows.History(card, session));
        }

        if (before is null)
        {
            session.Context.Scores.Add(ScoreRows.Score(card, session.At));
            session.Context.Cards.Add(ScoreRows.Card(card));
        }
        else
        {
            ScoreRows.Update(before, card, session.At);
            session.Context.Cards.Update(ScoreRows.Card(card));
        }

        if (isOther)
        {
            WriteCriteria(session.Context, card, criteria);
        }

        if (isOther || session.Touched.Cause == ScoreCause.Facts)
        {
            session.Changes.Add(new ScoreChange(card.Rubric.Year, card.Office.Code, session.At, card.Points, points));
        }
    }

    private static void WriteCriteria(StorageContext context, Scorecard card, IReadOnlyList<CriterionScoreRow> stored)
    {
        var known = stored.ToDictionary(row => row.Criterion, StringComparer.Ordinal);
        foreach (var (position, score) in card.Criteria.Index())
        {
            if (known.Remove(score.Code, out var row))
            {
                ScoreRows.Update(row, score, position);
            }
            else
            {
                context.CriterionScores.Add(ScoreRows.Criterion(card, score, position));
            }
        }

        context.CriterionScores.RemoveRange(known.Values);
    }
}
