using System.Security.Claims;
using Digital40.Api.Facts;
using Digital40.Api.Locales;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Reports;

/// <summary>The fields of monthly reports.</summary>
[ObjectType<StoredReport>("Report")]
internal static class ReportType
{
    [ID("Report")]
    public static long GetId([Parent] StoredReport report) => report.Id;

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] StoredReport report, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(report.Office, cancellationToken) ?? throw new InvalidOperationException("An office with a report is never removed.");

    public static string GetMonthLabel([Parent] StoredReport report, Locale locale) => DateLabels.Of(report.Month, locale);

    /// <summary>Whether it was handed in too late, or has not been though it is due.</summary>
    public static bool GetIsLate([Parent] StoredReport report, TimeProvider time) =>
        report.IsLate ?? ScoringDay.LocalDay(time.GetUtcNow()) > report.Due;

    public static async Task<IReadOnlyList<ReportTransition>> GetTransitionsAsync(
        [Parent] StoredReport report, ReportTransitionLoader transitions, CancellationToken cancellationToken) =>
        await transitions.LoadAsync(report.Id, cancellationToken);

    public static Task<Connection<StoredFact>> GetFactsAsync(
        [Parent] StoredReport report, FactSort? orderBy, PagingArguments paging, GuardedFactStore facts, ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        var wanted = new Persistence.Facts.FactFilter { Edition = report.Edition, Offices = [report.Office], Month = report.Month };
        return facts.ListAsync(user, wanted, orderBy ?? FactSort.Recorded, paging, cancellationToken);
    }

    [NodeResolver]
    public static async Task<StoredReport?> FindAsync(long id, ReportLoader reports, CancellationToken cancellationToken) =>
        await reports.LoadAsync(id, cancellationToken);
}
