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
internal sealed class EvidenceWriting(WriteSession session, Scorers scorers, EvidenceOptions options)
{
    private const int LongestName = 200;
    private readonly EvidenceFiles _files = new(session, options);

    public async Task<StoreResult<StoredEvidence>> AttachAsync(long factId, NewEvidence evidence, CancellationToken cancellationToken)
    {
        var (fact, errors) = await EvidenceCheck.RunAsync(session.Context, scorers, factId, evidence, cancellationToken);
        errors.AddRange((evidence.Url is null) == (evidence.File is null)
            ? [new StoreError(StoreErrorCodes.EvidenceLink, "Evidence is a link or a file.", "one of both", evidence.Url is null ? "none" : "both")]
            : []);
        if (fact is not null && evidence.File is { } file && await _files.CheckAsync(file.File, fact.Office, cancellationToken) is { } refused)
        {
            errors.Add(refused);
        }

        if (fact is null || errors.Count > 0)
        {
            return Stored.Not<StoredEvidence>(errors);
        }

        await (evidence.File is { } kept ? _files.KeepAsync(kept, cancellationToken) : Task.CompletedTask);
        var row = Row(fact, evidence);
        session.Context.Evidence.Add(row);
        Record("evidence.attach", row, fact.Indicator, null, null);
        return Stored.As(EvidenceReading.ToStored(row, evidence.File?.File));
    }

    public async Task<StoreResult<StoredEvidence>> DecideAsync(long id, EvidenceStatus status, string? reason, CancellationToken cancellationToken)
    {
        var row = await session.Context.Evidence.TagWith(QueryTags.EvidenceEdit).AsTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        var errors = CheckDecision(row, id, status, reason);
        if (row is null || errors.Count > 0)
        {
            return Stored.Not<StoredEvidence>(errors);
        }

        var before = row.Status;
        row.Status = status;
        EvidenceRows.Decide(session, row, status, reason);
        var indicator = await session.Context.Facts.TagWith(QueryTags.FactIndicator).Where(fact => fact.Id == row.FactId).Select(fact => fact.Indicator)
            .FirstAsync(cancellationToken);
        Record("evidence.decide", row, indicator, before, reason);
        return Stored.As((await EvidenceReading.WithFilesAsync(session.Context, [row], cancellationToken))[0]);
    }

    private static List<StoreError> CheckDecision(EvidenceRow? row, long id, EvidenceStatus status, string? reason)
    {
        List<StoreError> errors = [];
        if (row is null)
        {
            errors.Add(new StoreError(
                StoreErrorCodes.EvidenceUnknown, "There is no such evidence.", "the number of evidence", id.ToString(CultureInfo.InvariantCulture), Field: "id"));
        }
        else if (status == EvidenceStatus.Pending || row.Status == status)
        {
            errors.Add(new StoreError(
                StoreErrorCodes.EvidenceDecided, "The evidence stands so already.", "another decision", row.Status.ToString(), Field: "id"));
        }

        errors.AddRange((status == EvidenceStatus.Rejected || reason is not null) && FactErrors.OfReason(reason) is { } wrong ? [wrong] : []);
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
        FileHash = evidence.File?.File.Hash,
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
