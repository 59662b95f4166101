using Digital40.Persistence.Audit;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Facts;

/// <summary>Corrects or withdraws a fact within a write.</summary>
internal sealed class FactCorrection(WriteSession session, Scorers scorers)
{
    public async Task<StoreResult<FactVersion>> CorrectAsync(FactVersion fact, RawFact content, string reason, CancellationToken cancellationToken)
    {
        var (row, errors) = await FindAsync(fact, reason, cancellationToken);
        if (row is null)
        {
            return Stored.Not<FactVersion>(errors);
        }

        if (scorers.Find(row.Edition)?.Rubric is not { } rubric)
        {
            return Stored.Not<FactVersion>(FactErrors.NoEdition(row.Edition));
        }

        var check = await CheckAsync(rubric, row, content, errors, cancellationToken);
        if (check.Sheet is not { } sheet || errors.Count > 0)
        {
            return Stored.Not<FactVersion>([.. errors, .. check.Errors]);
        }

        Close(row, FactState.Corrected, reason);
        return Stored.As(Replace(row, sheet.Facts[0], reason));
    }

    public async Task<StoreResult<FactVersion>> WithdrawAsync(FactVersion fact, string reason, CancellationToken cancellationToken)
    {
        var (row, errors) = await FindAsync(fact, reason, cancellationToken);
        if (row is null || errors.Count > 0)
        {
            return Stored.Not<FactVersion>(errors);
        }

        Close(row, FactState.Withdrawn, reason);
        session.Touched.Add(row.Edition, row.Province, row.Office);
        session.Record(new AuditDraft("fact.withdraw", "fact", row.Id)
        {
            Office = row.Office, Edition = row.Edition, Before = FactRows.Describe(row, []), Reason = reason,
        });
        return Stored.As(fact);
    }

    /// <summary>The version that is to be closed; null where it is not the one that holds.</summary>
    private async Task<(FactRow? Row, List<StoreError> Errors)> FindAsync(FactVersion fact, string reason, CancellationToken cancellationToken)
    {
        List<StoreError> errors = FactErrors.OfReason(reason) is { } missing ? [missing] : [];
        var row = await session.Context.Facts.TagWith(QueryTags.FactCurrent).Where(stored => stored.Id == fact.Id)
            .OrderByDescending(stored => stored.Version).FirstOrDefaultAsync(cancellationToken);
        if (row is null || row.ClosedAt is not null || row.Version != fact.Version)
        {
            errors.Add(row is null ? FactErrors.Unknown(fact.Id)
                : row.ClosedAt is not null ? FactErrors.Withdrawn(fact.Id)
                : FactErrors.Stale(fact.Version, row.Version));
            return (null, errors);
        }

        var approved = await StoredConflicts.ApprovedMonthsAsync(session.Context, row.Edition, [row.Office], cancellationToken);
        if (approved.Contains((row.Office, row.ReportMonth)))
        {
            errors.Add(StoredConflicts.Approved(row.ReportMonth, null));
        }

        return (row, errors);
    }

    private async Task<FactCheck> CheckAsync(Rubric rubric, FactRow row, RawFact content, List<StoreError> errors, CancellationToken cancellationToken)
    {
        if (content.Office != row.Office || content.Indicator != row.Indicator)
        {
            errors.Add(new StoreError(
                StoreErrorCodes.FactMoved, "A correction keeps the office and the indicator.", $"{row.Office} {row.Indicator}",
                $"{content.Office} {content.Indicator}"));
        }

        var numbered = FactInputs.Numbered(content, 0, RecordMode.Report);
        return await FactCheck.RunAsync(session.Context, rubric, [numbered], row.Id, cancellationToken);
    }

    /// <summary>Stamps the end of a version: the one thing about it that is ever written after it was recorded.</summary>
    private void Close(FactRow row, FactState state, string reason)
    {
        var version = session.Context.Facts.Attach(row);
        version.Property(stored => stored.ClosedAt).CurrentValue = session.At;
        version.Property(stored => stored.ClosedBy).CurrentValue = session.Caller.Subject;
        version.Property(stored => stored.ClosedAs).CurrentValue = state;
        version.Property(stored => stored.ClosedReason).CurrentValue = reason;
    }

    private FactVersion Replace(FactRow row, Fact fact, string reason)
    {
        var head = new FactHead(row.Id, row.Version + 1, row.Edition, row.Province, row.Reference, reason, session.At, session.Caller.Subject);
        var next = FactRows.Of(fact, head);
        session.Context.Facts.Add(next);
        EvidenceRows.Add(session, next, fact.Evidence);
        session.Touched.Add(row.Edition, row.Province, row.Office);
        session.Record(new AuditDraft("fact.correct", "fact", row.Id)
        {
            Office = row.Office,
            Edition = row.Edition,
            Before = FactRows.Describe(row, []),
            After = FactRows.Describe(next, fact.Evidence),
            Reason = reason,
        });
        return new FactVersion(next.Id, next.Version);
    }
}
