using Digital40.GraphQL.Binding;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>The fields of changes of reports.</summary>
[ObjectType<ReportChange>]
internal static class ReportChangeType
{
    public static async Task<StoredReport> GetReportAsync([Parent] ReportChange change, ReportLoader reports, CancellationToken cancellationToken) =>
        await reports.LoadAsync(change.Report, cancellationToken) ?? throw new InvalidOperationException("A report is never removed.");
}
