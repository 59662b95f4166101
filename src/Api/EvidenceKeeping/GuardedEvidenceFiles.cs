using System.Collections.Concurrent;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>
/// The files of evidence, for those who may read it. A file whose content is no longer what was handed in is never given out: its hash is compared before the
/// first time, and again when its size or its time of change differ from what they were then.
/// </summary>
internal sealed partial class GuardedEvidenceFiles(EvidenceStore evidence, EvidenceFileStore files, Gate gate, ILogger<GuardedEvidenceFiles> log)
{
    private const int MostKnown = 100_000;
    private readonly ConcurrentDictionary<string, (long Size, DateTime ChangedAt)> _whole = new(StringComparer.Ordinal);

    /// <summary>Opens the file of a piece of evidence.</summary>
    /// <returns>The evidence, null where there is none, it may not be read or it is no file; with the file, null where that is missing or damaged.</returns>
    public async Task<(StoredEvidence? Evidence, FileStream? File)> OpenAsync(ClaimsPrincipal user, long id, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadEvidence);
        if (scope.IsNothing || await evidence.FindAsync([id], cancellationToken) is not [{ FileHash: { } hash } one] || !scope.Contains(one.Office, one.Province))
        {
            return (null, null);
        }

        var file = files.Open(hash);
        if (file is not null && await IsWholeAsync(hash, file, cancellationToken))
        {
            return (one, file);
        }

        await (file?.DisposeAsync() ?? ValueTask.CompletedTask);
        LogDamaged(log, hash, id);
        return (one, null);
    }

    private async Task<bool> IsWholeAsync(string hash, FileStream file, CancellationToken cancellationToken)
    {
        var found = (file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));
        if (_whole.TryGetValue(hash, out var known) && known == found)
        {
            return true;
        }

        if (!await files.VerifyAsync(hash, cancellationToken))
        {
            return false;
        }

        if (_whole.Count >= MostKnown)
        {
            _whole.Clear();
        }

        _whole[hash] = found;
        return true;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The evidence file {Hash} of evidence {Id} is missing or is not what was handed in; it is not given out.")]
    private static partial void LogDamaged(ILogger log, string hash, long id);
}
