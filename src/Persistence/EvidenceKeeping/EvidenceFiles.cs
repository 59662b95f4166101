using System.Globalization;
using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>The files of evidence within a write.</summary>
internal sealed class EvidenceFiles(WriteSession session, EvidenceOptions options)
{
    /// <summary>What is wrong with attaching a file to a fact of an office; null when nothing is.</summary>
    public async Task<StoreError?> CheckAsync(StoredFile file, string office, CancellationToken cancellationToken)
    {
        var most = options.MaximumBytesPerOffice;
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

    /// <summary>Puts a file into the store, and on record where it is not.</summary>
    public async Task KeepAsync(ArrivedFile arrived, CancellationToken cancellationToken)
    {
        var file = arrived.File;
        if (!await session.Context.EvidenceFiles.TagWith(QueryTags.EvidenceFileFind).AnyAsync(one => one.Hash == file.Hash, cancellationToken))
        {
            session.Context.EvidenceFiles.Add(new EvidenceFileRow
            {
                Hash = file.Hash, Size = file.Size, MediaType = file.MediaType, StoredAt = session.At, StoredBy = session.Caller.Subject,
            });
        }

        arrived.Keep();
    }

    private Task<bool> HasAsync(StoredFile file, string office, CancellationToken cancellationToken) =>
        session.Context.Evidence.TagWith(QueryTags.EvidenceOfFile).AnyAsync(one => one.Office == office && one.FileHash == file.Hash, cancellationToken);

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
