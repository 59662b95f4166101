using System.Text.Json;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Publishing;

/// <summary>Makes rows of cards that are published, and reads them.</summary>
internal static class PublicationRows
{
    public static PublicationRow Of(Scorecard card, string province, long? madeWith, WriteSession session) => new()
    {
        Id = session.NextId(),
        Edition = card.Rubric.Year,
        Office = card.Office.Code,
        Province = province,
        MadeWith = madeWith,
        EditionHash = card.Rubric.EditionHash,
        AsOf = card.AsOf,
        Points = card.Points,
        Max = card.Max,
        Confirmed = card.Confirmed,
        Ceiling = card.Ceiling,
        Reporting = card.Reporting,
        PublishedAt = session.At,
        PublishedBy = session.Caller.Subject,
    };

    public static PublishedCriterionRow Criterion(long publication, CriterionScore score, int position) => new()
    {
        PublicationId = publication,
        Criterion = score.Code,
        Area = score.Area,
        Position = position,
        Level = score.Level?.Number,
        Points = score.Points,
        Max = score.Max,
        Confirmed = score.Confirmed,
        Ceiling = score.Ceiling,
        Reporting = score.Reporting,
    };

    public static PublishedCardRow Card(long publication, Scorecard card) => new() { PublicationId = publication, Document = CardDocument.Write(card) };

    public static Publication ToStored(PublicationRow row, IEnumerable<PublishedCriterionRow> criteria) => new()
    {
        Id = row.Id,
        Score = new StoredScore
        {
            Edition = row.Edition,
            Office = row.Office,
            EditionHash = row.EditionHash,
            AsOf = row.AsOf,
            KnownAt = row.PublishedAt,
            Points = row.Points,
            Max = row.Max,
            Confirmed = row.Confirmed,
            Ceiling = row.Ceiling,
            Reporting = row.Reporting,
            Criteria =
            [
                .. criteria.OrderBy(score => score.Position).Select(score => new StoredCriterion(
                    score.Criterion, score.Area, score.Level, score.Points, score.Max, score.Confirmed, score.Ceiling, score.Reporting)),
            ],
        },
        MadeWith = row.MadeWith,
        PublishedAt = row.PublishedAt,
        PublishedBy = row.PublishedBy,
        WithdrawnAt = row.WithdrawnAt,
        WithdrawnBy = row.WithdrawnBy,
        WithdrawnReason = row.Reason,
    };

    /// <summary>The rows with their criteria, which one query reads for all of them.</summary>
    public static async Task<IReadOnlyList<Publication>> ReadAsync(
        StorageContext context, IReadOnlyList<PublicationRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        long[] ids = [.. rows.Select(row => row.Id)];
        var criteria = (await context.PublishedCriteria.TagWith(QueryTags.PublishedCriteria).AsNoTracking()
            .Where(score => ids.Contains(score.PublicationId)).ToListAsync(cancellationToken)).ToLookup(score => score.PublicationId);
        return [.. rows.Select(row => ToStored(row, criteria[row.Id]))];
    }

    /// <summary>Of an edition, the publications in force: of each office the last one that is not withdrawn.</summary>
    public static IQueryable<PublicationRow> InForce(StorageContext context, int edition) =>
        context.Publications.Where(row => row.Edition == edition && row.WithdrawnAt == null && !context.Publications.Any(later =>
            later.Edition == edition && later.Office == row.Office && later.WithdrawnAt == null && later.Id > row.Id));

    /// <summary>What the record of changes says of it.</summary>
    public static string Describe(PublicationRow row) => JsonSerializer.Serialize(
        new { row.AsOf, row.EditionHash, row.Points, row.Max, row.Confirmed, row.Ceiling, Reporting = row.Reporting.ToString(), row.MadeWith, row.WithdrawnAt });
}
