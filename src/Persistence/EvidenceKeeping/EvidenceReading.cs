using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Makes evidence of rows, with what is known of its files.</summary>
internal static class EvidenceReading
{
    /// <summary>The evidence of some rows, in their order: one query for all their files, and none where there are none.</summary>
    public static async Task<IReadOnlyList<StoredEvidence>> WithFilesAsync(
        StorageContext context, IReadOnlyList<EvidenceRow> rows, CancellationToken cancellationToken)
    {
        string[] hashes = [.. rows.Select(row => row.FileHash).OfType<string>().Distinct(StringComparer.Ordinal)];
        var files = hashes.Length == 0
            ? []
            : await context.EvidenceFiles.TagWith(QueryTags.EvidenceFilesOf).Where(file => hashes.Contains(file.Hash))
                .ToDictionaryAsync(file => file.Hash, file => new StoredFile(file.Hash, file.Size, file.MediaType), StringComparer.Ordinal, cancellationToken);
        return [.. rows.Select(row => ToStored(row, row.FileHash is { } hash ? files[hash] : null))];
    }

    /// <summary>The decisions on some evidence by its number, each in time; no query where there is none.</summary>
    public static async Task<ILookup<long, EvidenceDecision>> DecisionsAsync(
        StorageContext context, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var rows = ids.Count == 0
            ? []
            : await context.EvidenceDecisions.TagWith(QueryTags.EvidenceDecisions).Where(decision => ids.Contains(decision.EvidenceId))
                .OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.EvidenceId, row => new EvidenceDecision(row.Status, row.Reason, row.At, row.By));
    }

    public static StoredEvidence ToStored(EvidenceRow row, StoredFile? file) => new()
    {
        Id = row.Id,
        FactId = row.FactId,
        Edition = row.Edition,
        Province = row.Province,
        Office = row.Office,
        Url = row.Url,
        FileHash = row.FileHash,
        FileName = row.FileName,
        MediaType = file?.MediaType,
        Size = file?.Size,
        Channel = row.Channel,
        Status = row.Status,
        AddedAt = row.AddedAt,
        AddedBy = row.AddedBy,
    };
}
