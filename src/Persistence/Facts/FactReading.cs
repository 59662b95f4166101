using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Facts;

/// <summary>Reads facts with their evidence: one query for the facts and one for all their evidence.</summary>
internal static class FactReading
{
    public static async Task<Page<StoredFact>> ListAsync(
        StorageContext context, FactFilter filter, PageRequest page, FactOrder order, CancellationToken cancellationToken)
    {
        var rows = await context.Facts.TagWith(QueryTags.FactList).Where(filter).PageAsync(FactOrders.Of(order), page, cancellationToken);
        var facts = (await WithEvidenceAsync(context, [.. rows.Nodes], cancellationToken)).ToDictionary(fact => (fact.Id, fact.Version));
        return rows.Select(row => facts[(row.Id, row.Version)]);
    }

    public static async Task<IReadOnlyList<StoredFact>> FindAsync(StorageContext context, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        // The last version holds, or was withdrawn: only a corrected one has another after it.
        var rows = await context.Facts.TagWith(QueryTags.FactFind)
            .Where(fact => ids.Contains(fact.Id) && (fact.ClosedAs == null || fact.ClosedAs == FactState.Withdrawn)).ToListAsync(cancellationToken);
        return await WithEvidenceAsync(context, rows, cancellationToken);
    }

    public static async Task<IReadOnlyList<StoredFact>> FindAsync(
        StorageContext context, int edition, string province, IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        long[] numbers = [.. references.Select(FactReference.Number).OfType<long>()];
        var rows = await context.Facts.TagWith(QueryTags.FactFindByReference)
            .Where(fact => fact.Edition == edition && fact.Province == province
                && (references.Contains(fact.Reference) || (fact.Reference == null && numbers.Contains(fact.Id)))
                && (fact.ClosedAs == null || fact.ClosedAs == FactState.Withdrawn)).ToListAsync(cancellationToken);
        return await WithEvidenceAsync(context, rows, cancellationToken);
    }

    public static async Task<IReadOnlyList<StoredFact>> VersionsAsync(
        StorageContext context, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var rows = await context.Facts.TagWith(QueryTags.FactVersions).Where(fact => ids.Contains(fact.Id))
            .OrderBy(fact => fact.Id).ThenBy(fact => fact.Version).ToListAsync(cancellationToken);
        return await WithEvidenceAsync(context, rows, cancellationToken);
    }

    private static async Task<List<StoredFact>> WithEvidenceAsync(StorageContext context, List<FactRow> rows, CancellationToken cancellationToken)
    {
        long[] ids = [.. rows.Select(row => row.Id).Distinct()];
        var evidence = ids.Length == 0
            ? []
            : await context.Evidence.TagWith(QueryTags.EvidenceOfFacts).Where(one => ids.Contains(one.FactId)).ToListAsync(cancellationToken);
        var byFact = (await EvidenceReading.WithFilesAsync(context, evidence, cancellationToken)).OrderBy(one => one.Id).ToLookup(one => one.FactId);
        var attributes = new FactAttributes();
        return [.. rows.Select(row => ToStored(row, [.. byFact[row.Id]], attributes))];
    }

    private static StoredFact ToStored(FactRow row, IReadOnlyList<StoredEvidence> evidence, FactAttributes attributes) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Edition = row.Edition,
        Province = row.Province,
        Content = FactRows.Content(row).ToFact([.. evidence.Select(one => one.ToEvidence())], attributes),
        Evidence = evidence,
        State = row.ClosedAs ?? FactState.Current,
        Reason = row.Reason,
        RecordedAt = row.RecordedAt,
        RecordedBy = row.RecordedBy,
        ClosedAt = row.ClosedAt,
        ClosedBy = row.ClosedBy,
        ClosedReason = row.ClosedReason,
    };
}
