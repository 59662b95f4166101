using System.Globalization;
using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Attaches evidence and decides on it within a write.</summary>
internal sealed class EvidenceWriting(WriteSession session, Scorers scorers)
{
    private const int LongestName = 200;

    public async Task<StoreResult<StoredEvidence>> AttachAsync(long factId, NewEvidence evidence, CancellationToken cancellationToken)
    {
        var fact = await session.Context.Facts.TagWith(QueryTags.FactCurrent).Where(one => one.Id == factId)
            .OrderByDescending(one => one.Version).FirstOrDefaultAsync(cancellationToken);
        if (fact is null || fact.ClosedAt is not null)
        {
            return Stored.Not<StoredEvidence>([fact is null ? FactErrors.Unknown(factId) : FactErrors.Withdrawn(factId)]);
        }

        var errors = Check(fact, evidence);
        var approved = await StoredConflicts.ApprovedMonthsAsync(session.Context, fact.Edition, [fact.Office], cancellationToken);
        if (approved.Contains((fact.Office, fact.ReportMonth)))
        {
            errors.Add(StoredConflicts.Approved(fact.ReportMonth, null));
        }

        if (errors.Count > 0)
        {
            return Stored.Not<StoredEvidence>(errors);
        }

        await KeepFileAsync(evidence.File, cancellationToken);
        var row = Row(fact, evidence);
        session.Context.Evidence.Add(row);
        Record("evidence.attach", row, null, null);
        return Stored.As(ToStored(row, evidence.File?.MediaType, evidence.File?.Size));
    }

    public async Task<StoreResult<StoredEvidence>> DecideAsync(long id, EvidenceStatus status, string? reason, CancellationToken cancellationToken)
    {
        var row = await session.Context.Evidence.TagWith(QueryTags.EvidenceEdit).AsTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return Stored.Not<StoredEvidence>(StoreErrorCodes.EvidenceUnknown, "There is no such evidence.", "the number of evidence", id.ToString(CultureInfo.InvariantCulture), "id");
        }

        if (status == EvidenceStatus.Pending || row.Status == status)
        {
            return Stored.Not<StoredEvidence>(StoreErrorCodes.EvidenceDecided, "The evidence stands so already.", "another decision", row.Status.ToString());
        }

        if ((status == EvidenceStatus.Rejected || reason is not null) && FactErrors.OfReason(reason) is { } error)
        {
            return Stored.Not<StoredEvidence>([error]);
        }

        var before = row.Status;
        row.Status = status;
        EvidenceRows.Decide(session, row, status, reason);
        Record("evidence.decide", row, before, reason);
        return Stored.As(ToStored(row, null, null));
    }

    private List<StoreError> Check(FactRow fact, NewEvidence evidence)
    {
        List<StoreError> errors = [];
        if ((evidence.Url is null) == (evidence.File is null))
        {
            errors.Add(new StoreError(StoreErrorCodes.EvidenceLink, "Evidence is a link or a file.", "one of both", "none or both"));
        }
        else if (evidence.Url is { } url && EvidenceLinks.CheckLink(url, null) is { } link)
        {
            errors.Add(link);
        }

        if (scorers.Find(fact.Edition) is { } scorer && EvidenceLinks.CheckChannel(scorer.Rubric, evidence.Channel, null) is { } channel)
        {
            errors.Add(channel);
        }

        return errors;
    }

    private async Task KeepFileAsync(StoredFile? file, CancellationToken cancellationToken)
    {
        if (file is not null && !await session.Context.EvidenceFiles.TagWith(QueryTags.EvidenceFileFind).AnyAsync(one => one.Hash == file.Hash, cancellationToken))
        {
            session.Context.EvidenceFiles.Add(new EvidenceFileRow
            {
                Hash = file.Hash, Size = file.Size, MediaType = file.MediaType, StoredAt = session.At, StoredBy = session.Caller.Subject,
            });
        }
    }

    private EvidenceRow Row(FactRow fact, NewEvidence evidence) => new()
    {
        Id = session.NextId(),
        FactId = fact.Id,
        Edition = fact.Edition,
        Province = fact.Province,
        Office = fact.Office,
        Url = evidence.Url,
        FileHash = evidence.File?.Hash,
        FileName = evidence.FileName is { Length: > LongestName } name ? name[..LongestName] : evidence.FileName,
        Channel = evidence.Channel,
        Status = EvidenceStatus.Pending,
        AddedAt = session.At,
        AddedBy = session.Caller.Subject,
    };

    private void Record(string action, EvidenceRow row, EvidenceStatus? before, string? reason)
    {
        session.Touched.Add(row.Edition, row.Province, row.Office);
        session.Record(new AuditDraft(action, "evidence", row.Id)
        {
            Office = row.Office,
            Edition = row.Edition,
            Before = before is null ? null : JsonSerializer.Serialize(new { Status = before.ToString() }),
            After = JsonSerializer.Serialize(new { row.FactId, row.Url, row.FileHash, row.Channel, Status = row.Status.ToString() }),
            Reason = reason,
        });
    }

    private static StoredEvidence ToStored(EvidenceRow row, string? mediaType, long? size) => new()
    {
        Id = row.Id,
        FactId = row.FactId,
        Edition = row.Edition,
        Office = row.Office,
        Url = row.Url,
        FileHash = row.FileHash,
        FileName = row.FileName,
        MediaType = mediaType,
        Size = size,
        Channel = row.Channel,
        Status = row.Status,
        AddedAt = row.AddedAt,
        AddedBy = row.AddedBy,
    };
}
