using Digital40.Persistence.Changes;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Brings the stored scores of some offices of an edition up to date; where a part is given, nothing else of the cards counts.</summary>
internal static class ScoreWriter
{
    public static async Task WriteAsync(
        WriteSession session, IReadOnlyList<Scorecard> cards, RubricPart? part, StoredCards stored, CancellationToken cancellationToken)
    {
        var documents = part is { LeavesCard: false } ? await DocumentsAsync(session.Context, cards, cancellationToken) : [];
        foreach (var card in cards)
        {
            Write(session, card, part, stored);
            if (part is null)
            {
                Explain(session.Context, card, CardDocument.Write(card), isNew: stored.ScoreOf(card.Office.Code) is null);
            }
            else if (!part.LeavesCard)
            {
                Explain(session.Context, card, CardDocument.Change(documents[card.Office.Code], card, part), isNew: false);
            }
        }
    }

    private static Task<Dictionary<string, byte[]>> DocumentsAsync(
        StorageContext context, IReadOnlyList<Scorecard> cards, CancellationToken cancellationToken)
    {
        var edition = cards[0].Rubric.Year;
        string[] codes = [.. cards.Select(card => card.Office.Code)];
        return context.Cards.TagWith(QueryTags.CardsEdit).Where(card => card.Edition == edition && codes.Contains(card.Office))
            .ToDictionaryAsync(card => card.Office, card => card.Document, StringComparer.Ordinal, cancellationToken);
    }

    private static void Write(WriteSession session, Scorecard card, RubricPart? part, StoredCards stored)
    {
        var (before, criteria) = (stored.ScoreOf(card.Office.Code), stored.CriteriaOf(card.Office.Code));
        var points = before?.Points;
        var isOther = before is null || !Agreement.Holds(before, criteria, card, part);
        criteria = isOther ? WriteCriteria(session.Context, card, part, criteria) : criteria;
        var figures = CardFigures.Of(criteria);
        if (before is null)
        {
            session.Context.Scores.Add(ScoreRows.Score(card, figures, session.At));
        }
        else
        {
            ScoreRows.Update(before, card, figures, session.At);
        }

        if (isOther)
        {
            session.Insert(ScoreRows.History(card, figures, criteria, session));
        }

        if (isOther || (session.Touched.Cause == ScoreCause.Facts && part is not { LeavesCard: true }))
        {
            session.Changes.Add(new ScoreChange(card.Rubric.Year, card.Office.Code, session.At, figures.Points, points));
        }
    }

    /// <summary>Writes the criteria, or those of the part, and returns all of the card in its order.</summary>
    private static List<CriterionScoreRow> WriteCriteria(
        StorageContext context, Scorecard card, RubricPart? part, IReadOnlyList<CriterionScoreRow> stored)
    {
        var known = stored.ToDictionary(row => row.Criterion, StringComparer.Ordinal);
        List<CriterionScoreRow> rows = [];
        foreach (var (position, score) in card.Criteria.Index())
        {
            if (!known.Remove(score.Code, out var row))
            {
                context.CriterionScores.Add(row = ScoreRows.Criterion(card, score, position));
            }
            else if (part?.Criteria.Contains(score.Code) ?? true)
            {
                ScoreRows.Update(row, score, position);
            }

            rows.Add(row);
        }

        context.CriterionScores.RemoveRange(known.Values);
        return rows;
    }

    private static void Explain(StorageContext context, Scorecard card, byte[] document, bool isNew)
    {
        var row = new CardRow { Edition = card.Rubric.Year, Office = card.Office.Code, Document = document };
        context.Entry(row).State = isNew ? EntityState.Added : EntityState.Modified;
    }
}
