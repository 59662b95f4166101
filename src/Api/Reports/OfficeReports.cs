using Digital40.GraphQL.Binding;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>The reports of an office.</summary>
[ObjectType<OfficeRecord>("Office")]
internal static class OfficeReports
{
    public static async Task<IReadOnlyList<StoredReport>> GetReportsAsync(
        [Parent] OfficeRecord office, int edition, OfficeReportsLoader reports, CancellationToken cancellationToken) =>
        await reports.LoadAsync((edition, office.Code), cancellationToken);
}
