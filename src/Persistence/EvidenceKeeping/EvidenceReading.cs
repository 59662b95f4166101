using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Reads evidence with what is known of its file.</summary>
internal static class EvidenceReading
{
    public static IQueryable<StoredEvidence> Select(StorageContext context, IQueryable<EvidenceRow> evidence) =>
        from one in evidence
        join file in context.EvidenceFiles on one.FileHash equals file.Hash into files
        from file in files.DefaultIfEmpty()
        select new StoredEvidence
        {
            Id = one.Id,
            FactId = one.FactId,
            Edition = one.Edition,
            Office = one.Office,
            Url = one.Url,
            FileHash = one.FileHash,
            FileName = one.FileName,
            MediaType = file == null ? null : file.MediaType,
            Size = file == null ? null : file.Size,
            Channel = one.Channel,
            Status = one.Status,
            AddedAt = one.AddedAt,
            AddedBy = one.AddedBy,
        };
}
