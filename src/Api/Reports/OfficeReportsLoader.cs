using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>Loads the reports of offices under an edition, in order of their months, for all offices that a request asks about at once.</summary>
internal sealed class OfficeReportsLoader(IBatchDispatcher batches, GuardedReportStore reports, ClaimsPrincipal user)
    : GroupedDataLoader<(int Edition, string Office), StoredReport>(batches)
{
    /// <inheritdoc/>
    protected override async Task<ILookup<(int Edition, string Office), StoredReport>> LoadGroupedBatchAsync(
        IReadOnlyList<(int Edition, string Office)> keys, CancellationToken cancellationToken)
    {
        List<StoredReport> found = [];
        foreach (var edition in keys.GroupBy(key => key.Edition, key => key.Office))
        {
            found.AddRange(await reports.OfOfficesAsync(user, edition.Key, [.. edition], cancellationToken));
        }

        return found.ToLookup(report => (report.Edition, report.Office));
    }
}
