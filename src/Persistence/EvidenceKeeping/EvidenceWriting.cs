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
internal sealed class EvidenceWriting(WriteSession session, Scorers scorers, EvidenceFileStore store)
{
    private const int LongestName = 200;
    private readonly EvidenceFiles _files = new(session, store);

    public async Task<StoreResult<StoredEvidence>> AttachAsync(long factId, NewEvidence evidence, CancellationToken cancellationToken)
    {
        var result = await TryAttachAsync(factId, evidence, cancellationToken);
        if (!result.IsStored && evidence.File is { } file)
        {
            await _files.DiscardAsync(file, cancellationToken);
        }

        return result;
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
        var indicator = await session.Context.Facts.TagWith(QueryTags.FactIndicator).Where(fact => fact.Id == row.FactId).Select(fact => fact.Indicator)
            .FirstAsync(cancellationToken);
        Record("evidence.decide", row, indicator, before, reason);
        return Stored.As(EvidenceReading.ToStored(row, null, null));
    }

    private async Task<StoreResult<StoredEvidence>> TryAttachAsync(long factId, NewEvidence evidence, CancellationToken cancellationToken)
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

        if (evidence.File is { } file && await _files.CheckAsync(file, fact.Office, cancellationToken) is { } refused)
        {
            errors.Add(refused);
        }

        if (errors.Count > 0)
        {
            return Stored.Not<StoredEvidence>(errors);
        }

        if (evidence.File is { } kept)
        {
            await _files.KeepAsync(kept, cancellationToken);
        }

        var row = Row(fact, evidence);
        session.Context.Evidence.Add(row);
        Record("evidence.attach", row, fact.Indicator, null, null);
        return Stored.As(EvidenceReading.ToStored(row, evidence.File?.MediaType, evidence.File?.Size));
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

    private void Record(string action, EvidenceRow row, string indicator, EvidenceStatus? before, string? reason)
    {
        session.Touched.Add(row.Edition, row.Province, row.Office, indicator);
        session.Record(new AuditDraft(action, "evidence", row.Id)
        {
            Office = row.Office,
            Edition = row.Edition,
            Before = before is null ? null : JsonSerializer.Serialize(new { Status = before.ToString() }),
            After = JsonSerializer.Serialize(new { row.FactId, row.Url, row.FileHash, row.Channel, Status = row.Status.ToString() }),
            Reason = reason,
        });
    }
}
