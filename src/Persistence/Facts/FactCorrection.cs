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
            return Stored.Not<FactVersion>([.. errors, .. FactErrors.NoEdition(row.Edition)]);
        }

        errors.AddRange(Moved(row, content));

        // Another office is refused already. The rest is checked in the fact's own, for what is wrong with it elsewhere would tell of what that office has.
        var numbered = FactInputs.Numbered(content, 0, RecordMode.Report, content.Office is null ? null : row.Office);
        var check = await FactCheck.RunAsync(new FactsToCheck(rubric, RecordMode.Report, [numbered], row.Id, errors), session.Context, cancellationToken);
        if (check.Sheet is not { } sheet)
        {
            return Stored.Not<FactVersion>(check.Errors);
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
        session.Touched.Add(row.Edition, row.Province, row.Office, row.Indicator);
        session.Record(new AuditDraft("fact.withdraw", "fact", row.Id)
        {
            Office = row.Office, Edition = row.Edition, Before = FactRows.Describe(row, []), Reason = reason,
        });
        return Stored.As(fact);
    }

    /// <summary>The last version, null where there is none; with what keeps it from being closed.</summary>
    private async Task<(FactRow? Row, List<StoreError> Errors)> FindAsync(FactVersion fact, string reason, CancellationToken cancellationToken)
    {
        List<StoreError> errors = [];
        var row = await session.Context.Facts.TagWith(QueryTags.FactCurrent).Where(stored => stored.Id == fact.Id)
            .OrderByDescending(stored => stored.Version).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            errors.Add(FactErrors.Unknown(fact.Id));
        }
        else if (row.ClosedAt is not null)
        {
            errors.Add(FactErrors.Withdrawn(fact.Id));
        }
        else if (row.Version != fact.Version)
        {
            errors.Add(FactErrors.Stale(fact.Version, row.Version));
        }

        errors.AddRange(FactErrors.OfReason(reason) is { } missing ? [missing] : []);
        if (row is not null)
        {
            var approved = await StoredConflicts.ApprovedMonthsAsync(session.Context, row.Edition, [row.Office], cancellationToken);
            errors.AddRange(approved.Contains((row.Office, row.ReportMonth)) ? [StoredConflicts.Approved(row.ReportMonth, null, "id")] : []);
        }

        return (row, errors);
    }

    /// <summary>What a correction would change that stays the same for all versions of a fact.</summary>
    private static IEnumerable<StoreError> Moved(FactRow row, RawFact content)
    {
        var kept = new[]
        {
            (Field: "office", Had: row.Office, Given: content.Office),
            (Field: "indicator", Had: row.Indicator, Given: content.Indicator),
            (Field: "id", Had: FactReference.Of(row.Id, row.Reference), Given: content.Id.IsBlank() ? null : content.Id),
        };
        return kept.Where(part => part.Given is { } given && given != part.Had).Select(part => new StoreError(
            StoreErrorCodes.FactMoved, $"A correction keeps the fact's {part.Field}.", part.Had, part.Given!, 0, part.Field));
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
        session.Touched.Add(row.Edition, row.Province, row.Office, row.Indicator);
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
