using System.Globalization;
using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>The files of evidence within a write. Writers come one after the other, so that no file goes that another write has just taken.</summary>
internal sealed class EvidenceFiles(WriteSession session, EvidenceFileStore store)
{
    /// <summary>What is wrong with attaching a file to a fact of an office; null when nothing is.</summary>
    public async Task<StoreError?> CheckAsync(StoredFile file, string office, CancellationToken cancellationToken)
    {
        if (!store.Has(file.Hash))
        {
            return new StoreError(StoreErrorCodes.EvidenceFileUnknown, "There is no such file.", "a stored file", file.Hash, Field: "file");
        }

        var most = store.Options.MaximumBytesPerOffice;
        var used = await session.Context.Evidence.TagWith(QueryTags.EvidenceUsage).Where(one => one.Office == office && one.FileHash != null)
            .Select(one => one.FileHash).Distinct().Join(session.Context.EvidenceFiles, hash => hash, known => known.Hash, (hash, known) => known.Size)
            .SumAsync(cancellationToken);
        if (used + file.Size <= most || await HasAsync(file, office, cancellationToken))
        {
            return null;
        }

        return new StoreError(
            StoreErrorCodes.EvidenceQuota, "The office's files would take more than they may.", $"at most {Text(most)} bytes together", Text(used + file.Size),
            Field: "file");
    }

    /// <summary>Puts a file on record where it is not.</summary>
    public async Task KeepAsync(StoredFile file, CancellationToken cancellationToken)
    {
        if (!await IsKnownAsync(file, cancellationToken))
        {
            session.Context.EvidenceFiles.Add(new EvidenceFileRow
            {
                Hash = file.Hash, Size = file.Size, MediaType = file.MediaType, StoredAt = session.At, StoredBy = session.Caller.Subject,
            });
        }
    }

    /// <summary>Removes a file that was refused from the disk, which refused ones would fill otherwise; one that is on record stays.</summary>
    public async Task DiscardAsync(StoredFile file, CancellationToken cancellationToken)
    {
        if (!await IsKnownAsync(file, cancellationToken))
        {
            store.Discard(file.Hash);
        }
    }

    private Task<bool> IsKnownAsync(StoredFile file, CancellationToken cancellationToken) =>
        session.Context.EvidenceFiles.TagWith(QueryTags.EvidenceFileFind).AnyAsync(one => one.Hash == file.Hash, cancellationToken);

    private Task<bool> HasAsync(StoredFile file, string office, CancellationToken cancellationToken) =>
        session.Context.Evidence.TagWith(QueryTags.EvidenceOfFile).AnyAsync(one => one.Office == office && one.FileHash == file.Hash, cancellationToken);

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
