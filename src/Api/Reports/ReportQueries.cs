using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Reports;
using Digital40.Rules.Facts;

namespace Digital40.Api.Reports;

/// <summary>The query fields of monthly reports.</summary>
[QueryType]
internal static class ReportQueries
{
    private static readonly ReportSort ByMonth = new(ReportOrder.Month, SortDirection.Asc);

    public static Task<StoredReport?> GetReportAsync(
        int edition, string office, YearMonth month, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        reports.FindAsync(user, edition, ThaiTexts.Code(office), month, cancellationToken);

    public static Task<Connection<StoredReport>> GetReportsAsync(
        ReportFilter? where, ReportSort? orderBy, PagingArguments paging, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        reports.ListAsync(user, where ?? new ReportFilter(), orderBy ?? ByMonth, paging, cancellationToken);
}
