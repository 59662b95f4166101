using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Audit;

/// <summary>The record of every change. Entries are chained: none can be edited, removed or moved without the chain showing it.</summary>
public sealed class AuditStore
{
    private static readonly Keyset<AuditRow> InSequence = new("sequence", KeyColumn<AuditRow>.Of(entry => entry.Sequence));
    private readonly IDbContextFactory<StorageContext> _contexts;

    internal AuditStore(IDbContextFactory<StorageContext> contexts) => _contexts = contexts;

    /// <summary>A page of entries, in the order in which they were made.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's.</exception>
    public async Task<Page<AuditEntry>> ListAsync(AuditFilter filter, PageRequest page, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context, context.Audit.TagWith(QueryTags.AuditList), filter).PageAsync(InSequence, page, cancellationToken);
        return rows.Select(ToEntry);
    }

    /// <summary>Entries by their positions in the chain, in that order; unknown positions are left out.</summary>
    /// <param name="sequences">The positions, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<AuditEntry>> FindAsync(IReadOnlyCollection<long> sequences, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Audit.TagWith(QueryTags.AuditFind).Where(entry => sequences.Contains(entry.Sequence)).OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToEntry)];
    }

    /// <summary>How many entries a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(AuditFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Where(context, context.Audit.TagWith(QueryTags.AuditCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>Walks the whole chain.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);

        // The end is read first: entries that are made while the chain is walked come after it.
        var end = await context.Ledger.TagWith(QueryTags.AuditEnd).SingleAsync(cancellationToken);
        var walk = new AuditWalk(end);
        await foreach (var row in context.Audit.TagWith(QueryTags.AuditWalk).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            walk.Pass(row);
        }

        // Whatever was made meanwhile is on the ledger by now.
        var last = await context.Ledger.TagWith(QueryTags.AuditEnd).SingleAsync(cancellationToken);
        return walk.End(last.AuditSequence);
    }

    private static IQueryable<AuditRow> Where(StorageContext context, IQueryable<AuditRow> entries, AuditFilter filter)
    {
        var (subject, action, entity, id) = (filter.Subject, filter.Action, filter.Entity, filter.EntityId);
        entries = OfOffices(context, entries, filter);
        entries = subject is null ? entries : entries.Where(entry => entry.Subject == subject);
        entries = action is null ? entries : entries.Where(entry => entry.Action == action);
        entries = entity is null ? entries : entries.Where(entry => entry.Entity == entity);
        entries = id is null ? entries : entries.Where(entry => entry.EntityId == id);
        entries = filter.From is { } from ? entries.Where(entry => entry.At >= from) : entries;
        return filter.Before is { } before ? entries.Where(entry => entry.At < before) : entries;
    }

    private static IQueryable<AuditRow> OfOffices(StorageContext context, IQueryable<AuditRow> entries, AuditFilter filter)
    {
        var (offices, provinces) = (filter.Offices, filter.Provinces);
        entries = offices is null ? entries : entries.Where(entry => offices.Contains(entry.Office));
        return provinces is null
            ? entries
            : entries.Where(entry => context.Offices.Any(
                office => office.Code == entry.Office && (provinces.Contains(office.Code) || provinces.Contains(office.ParentCode))));
    }

    private static AuditEntry ToEntry(AuditRow row) => new(
        row.Sequence, row.At, row.Subject, row.Action, row.Entity, row.EntityId, row.Office, row.Edition, row.Before, row.After, row.Reason,
        Convert.ToHexStringLower(row.Hash));
}
