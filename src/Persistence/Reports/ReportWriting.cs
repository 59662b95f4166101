using System.Globalization;
using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Reports;

/// <summary>Opens reports and takes them on within a write.</summary>
internal sealed class ReportWriting(WriteSession session, Scorers scorers)
{
    public async Task<StoreResult<StoredReport>> OpenAsync(int edition, string office, YearMonth month, CancellationToken cancellationToken)
    {
        var found = await session.Context.Offices.TagWith(QueryTags.OfficeFind).Where(one => one.Code == office).SingleOrDefaultAsync(cancellationToken);
        var errors = await RefusalsAsync(edition, found, office, month, cancellationToken);
        if (errors.Count > 0)
        {
            return Stored.Not<StoredReport>(errors);
        }

        var row = new ReportRow
        {
            Id = session.NextId(),
            Edition = edition,
            Province = found!.ParentCode!,
            Office = office,
            Month = Months.Write(month),
            State = ReportState.Draft,
            Version = 1,
            ChangedAt = session.At,
        };
        session.Context.Reports.Add(row);
        Record(row, null, null);
        return Stored.As(ReportRows.ToStored(row, scorers));
    }

    public async Task<StoreResult<StoredReport>> StepAsync(long id, int version, ReportState to, string? reason, CancellationToken cancellationToken)
    {
        var row = await session.Context.Reports.TagWith(QueryTags.ReportEdit).AsTracking()
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (row is null)
        {
            return Stored.Not<StoredReport>([Unknown(id)]);
        }

        var errors = Refusals(row, version, to, reason);
        if (errors.Count > 0)
        {
            return Stored.Not<StoredReport>(errors);
        }

        var from = row.State;
        (row.State, row.Version, row.ChangedAt) = (to, row.Version + 1, session.At);
        if (to == ReportState.Submitted)
        {
            row.FirstSubmittedAt = session.At;
            session.Touched.AddReport(row.Edition, row.Province, row.Office);
        }

        Record(row, from, reason);
        return Stored.As(ReportRows.ToStored(row, scorers));
    }

    private async Task<List<StoreError>> RefusalsAsync(int edition, OfficeRow? office, string code, YearMonth month, CancellationToken cancellationToken)
    {
        List<StoreError> errors = [];
        var rubric = scorers.Find(edition)?.Rubric;
        if (rubric is null)
        {
            errors.AddRange(FactErrors.NoEdition(edition));
        }

        if (office is null)
        {
            errors.Add(new StoreError(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of a district", code, Field: "office"));
        }
        else if (office.Tier != OfficeTier.District)
        {
            errors.Add(new StoreError(StoreErrorCodes.ReportNotDue, "Only districts hand in monthly reports.", "the code of a district", code, Field: "office"));
        }

        if (rubric is not null && ReportRows.DueOf(rubric, month) is null)
        {
            errors.Add(new StoreError(
                StoreErrorCodes.ReportNotDue, "No report of that month is due.", "a month of the window", month.ToString(), Field: "month"));
        }

        if (errors.Count == 0 && await ExistsAsync(edition, code, Months.Write(month), cancellationToken))
        {
            errors.Add(new StoreError(StoreErrorCodes.ReportExists, "The report is there already.", "a month without one", month.ToString(), Field: "month"));
        }

        return errors;
    }

    private Task<bool> ExistsAsync(int edition, string office, int month, CancellationToken cancellationToken) =>
        session.Context.Reports.TagWith(QueryTags.ReportOfMonth)
            .AnyAsync(report => report.Edition == edition && report.Office == office && report.Month == month, cancellationToken);

    // Who acts on an older version has not seen how the report stands, so that says enough.
    private static List<StoreError> Refusals(ReportRow row, int version, ReportState to, string? reason)
    {
        List<StoreError> errors = [];
        if (row.Version != version)
        {
            errors.Add(new StoreError(StoreErrorCodes.ReportStale, "The report has changed meanwhile.", Text(row.Version), Text(version), Field: "version"));
        }
        else if (!ReportSteps.Allows(row.State, to))
        {
            errors.Add(new StoreError(StoreErrorCodes.ReportState, "The report does not allow that step.", $"a step from {row.State}", to.ToString()));
        }

        if ((ReportSteps.NeedsReason(to) || reason is not null) && FactErrors.OfReason(reason) is { } missing)
        {
            errors.Add(missing);
        }

        return errors;
    }

    private void Record(ReportRow row, ReportState? from, string? reason)
    {
        row.Transitions.Add(new ReportTransitionRow
        {
            Id = session.NextId(), ReportId = row.Id, From = from, To = row.State, Reason = reason, At = session.At, By = session.Caller.Subject,
        });
        session.Record(new AuditDraft(from is null ? "report.open" : "report.step", "report", row.Id)
        {
            Office = row.Office,
            Edition = row.Edition,
            Before = from is null ? null : State(from.Value),
            After = State(row.State),
            Reason = reason,
        });
        session.Changes.Add(new ReportChange(row.Edition, row.Office, session.At, row.Id, row.State, row.Province));
    }

    private static string State(ReportState state) => JsonSerializer.Serialize(new { State = state.ToString() });

    private static StoreError Unknown(long id) => new(StoreErrorCodes.ReportUnknown, "There is no such report.", "the number of a report", Text(id), Field: "id");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
