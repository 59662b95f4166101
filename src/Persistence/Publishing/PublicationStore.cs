using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Publishing;

/// <summary>Scores that were made public. They stand as they were published; of each office and edition the last one that is not withdrawn is in force.</summary>
public sealed class PublicationStore
{
    private static readonly Keyset<PublicationRow> Made = new("made", KeyColumn<PublicationRow>.Of(row => row.Id));
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;

    internal PublicationStore(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
    }

    /// <summary>Publishes an office's score, computed from everything recorded so far. It replaces the one in force, which stays in the list.</summary>
    /// <param name="caller">Who publishes it.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The code of a province or a district.</param>
    /// <param name="asOf">The day it is as of: from the first day of the edition's window to today in Thailand.</param>
    /// <param name="withDistricts">Whether a province's districts are published with it, each by a publication of its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The office's publication, and after it its districts' in order of their codes.</returns>
    public Task<StoreResult<IReadOnlyList<Publication>>> PublishAsync(
        Caller caller, int edition, string office, DateOnly asOf, bool withDistricts = false, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "score.publish", (session, token) => new PublicationWriting(session, _scorers).PublishAsync(edition, office, asOf, withDistricts, token),
            cancellationToken);

    /// <summary>Withdraws a publication, and those of districts that were made with it. The ones before are in force again, where there are any.</summary>
    /// <param name="caller">Who withdraws it.</param>
    /// <param name="id">The publication's number.</param>
    /// <param name="reason">Why, 1 to 1,000 characters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was withdrawn: the publication, and after it those that were made with it and were not withdrawn before.</returns>
    public Task<StoreResult<IReadOnlyList<Publication>>> WithdrawAsync(
        Caller caller, long id, string reason, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "score.withdraw", (session, token) => new PublicationWriting(session, _scorers).WithdrawAsync(id, reason, token), cancellationToken);

    /// <summary>Some publications, withdrawn ones among them, in no order; unknown numbers are left out.</summary>
    /// <param name="ids">Their numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Publication>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Publications.TagWith(QueryTags.PublicationFind).Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        return await PublicationRows.ReadAsync(context, rows, cancellationToken);
    }

    /// <summary>A page of publications, withdrawn ones among them, in the order in which they were made.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's.</exception>
    public async Task<Page<Publication>> ListAsync(PublicationFilter filter, PageRequest page, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context.Publications.TagWith(QueryTags.PublicationList), filter).PageAsync(Made, page, cancellationToken);
        var byId = (await PublicationRows.ReadAsync(context, [.. rows.Nodes], cancellationToken)).ToDictionary(one => one.Id);
        return rows.Select(row => byId[row.Id]);
    }

    /// <summary>How many publications a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(PublicationFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Where(context.Publications.TagWith(QueryTags.PublicationCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>The publications in force of some offices, in no order; offices whose score is not public are left out.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="offices">The offices' codes; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Publication>> CurrentAsync(
        int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await PublicationRows.InForce(context, edition).TagWith(QueryTags.PublicationCurrent)
            .Where(row => offices.Contains(row.Office)).ToListAsync(cancellationToken);
        return await PublicationRows.ReadAsync(context, rows, cancellationToken);
    }

    /// <summary>The published scores of some offices, ranked among themselves: best first, those with the same points in order of their Thai names.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="among">Which offices.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ScoreboardEntry>> ScoreboardAsync(int edition, OfficeFilter among, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Scoreboard.RankAsync(Lines(context, edition, among), cancellationToken);
    }

    /// <summary>Why the scores of some publications are what they are, by the publication's number; unknown numbers are left out.</summary>
    /// <param name="ids">The publications' numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<long, CardExplanation>> ExplainAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var cards = await context.PublishedCards.TagWith(QueryTags.PublishedCards).Where(card => ids.Contains(card.PublicationId))
            .ToListAsync(cancellationToken);
        return cards.ToDictionary(card => card.PublicationId, card => CardDocument.Read(card.Document));
    }

    private static IQueryable<ScoreboardLine> Lines(StorageContext context, int edition, OfficeFilter among) =>
        context.Offices.TagWith(QueryTags.PublishedScoreboard).Where(among)
            .Join(PublicationRows.InForce(context, edition), office => office.Code, row => row.Office, (office, row) => new ScoreboardLine
            {
                Office = office.Code,
                Province = office.Tier == OfficeTier.District ? office.ParentCode! : office.Code,
                SortKey = office.SortKey,
                NameTh = office.NameTh,
                NameEn = office.NameEn,
                Points = row.Points,
                Max = row.Max,
                Confirmed = row.Confirmed,
                Ceiling = row.Ceiling,
                Reporting = row.Reporting,
                AsOf = row.AsOf,
            });

    private static IQueryable<PublicationRow> Where(IQueryable<PublicationRow> rows, PublicationFilter filter)
    {
        var (offices, provinces) = (filter.Offices, filter.Provinces);
        rows = filter.Edition is { } edition ? rows.Where(row => row.Edition == edition) : rows;
        rows = offices is null ? rows : rows.Where(row => offices.Contains(row.Office));
        rows = provinces is null ? rows : rows.Where(row => provinces.Contains(row.Province));
        return filter.IsWithdrawn switch
        {
            true => rows.Where(row => row.WithdrawnAt != null),
            false => rows.Where(row => row.WithdrawnAt == null),
            null => rows,
        };
    }
}
