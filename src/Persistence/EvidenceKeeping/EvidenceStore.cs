using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Evidence of facts: attached, verified, rejected. Every decision is kept.</summary>
public sealed class EvidenceStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;
    private readonly EvidenceFileStore _files;

    internal EvidenceStore(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers, EvidenceFileStore files)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
        _files = files;
    }

    /// <summary>
    /// Attaches a link or a file that has arrived to a fact; it is pending until somebody decides.
    /// </summary>
    /// <param name="caller">Who attaches it.</param>
    /// <param name="factId">The fact's number.</param>
    /// <param name="evidence">The link or the file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<StoredEvidence>> AttachAsync(
        Caller caller, long factId, NewEvidence evidence, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "evidence.attach", (session, token) => new EvidenceWriting(session, _scorers, _files.Options).AttachAsync(factId, evidence, token), cancellationToken);

    /// <summary>Looks for what is wrong with evidence that might be attached, and writes nothing.</summary>
    /// <param name="factId">The fact's number.</param>
    /// <param name="evidence">The evidence; without a file and a link, what they would be attached to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Every error; empty where <see cref="AttachAsync"/> would attach it now.</returns>
    public async Task<IReadOnlyList<StoreError>> CheckAsync(long factId, NewEvidence evidence, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return (await EvidenceCheck.RunAsync(context, _scorers, factId, evidence, cancellationToken)).Errors;
    }

    /// <summary>Verifies or rejects a piece of evidence; a decision may be turned around later.</summary>
    /// <param name="caller">Who decides.</param>
    /// <param name="id">The evidence's number.</param>
    /// <param name="status">Verified or rejected.</param>
    /// <param name="reason">Why; needed for a rejection.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<StoredEvidence>> DecideAsync(
        Caller caller, long id, EvidenceStatus status, string? reason = null, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "evidence.decide", (session, token) => new EvidenceWriting(session, _scorers, _files.Options).DecideAsync(id, status, reason, token), cancellationToken);

    /// <summary>Some evidence, in no order; unknown numbers are left out.</summary>
    /// <param name="ids">The numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredEvidence>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Evidence.TagWith(QueryTags.EvidenceFind).Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        return await EvidenceReading.WithFilesAsync(context, rows, cancellationToken);
    }

    /// <summary>A page of evidence.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="order">What it is sorted by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's in that order.</exception>
    public async Task<Page<StoredEvidence>> ListAsync(
        EvidenceFilter filter, PageRequest page, EvidenceOrder order = EvidenceOrder.Added, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context.Evidence.TagWith(QueryTags.EvidenceList), filter).PageAsync(EvidenceOrders.Of(order), page, cancellationToken);
        var evidence = (await EvidenceReading.WithFilesAsync(context, [.. rows.Nodes], cancellationToken)).ToDictionary(one => one.Id);
        return rows.Select(row => evidence[row.Id]);
    }

    /// <summary>How much evidence a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(EvidenceFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Where(context.Evidence.TagWith(QueryTags.EvidenceCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>The decisions on some evidence by its number, each in time.</summary>
    /// <param name="ids">The numbers of the evidence; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<long, EvidenceDecision>> DecisionsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await EvidenceReading.DecisionsAsync(context, ids, cancellationToken);
    }

    private static IQueryable<EvidenceRow> Where(IQueryable<EvidenceRow> rows, EvidenceFilter filter)
    {
        var (provinces, offices) = (filter.Provinces, filter.Offices);
        rows = filter.Edition is { } edition ? rows.Where(one => one.Edition == edition) : rows;
        rows = provinces is null ? rows : rows.Where(one => provinces.Contains(one.Province));
        rows = offices is null ? rows : rows.Where(one => offices.Contains(one.Office));
        rows = filter.FactId is { } fact ? rows.Where(one => one.FactId == fact) : rows;
        return filter.Status is { } status ? rows.Where(one => one.Status == status) : rows;
    }
}
