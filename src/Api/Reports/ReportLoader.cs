using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>Loads reports by their numbers, all that a request asks for at once.</summary>
internal sealed class ReportLoader(IBatchDispatcher batches, GuardedReportStore reports, ClaimsPrincipal user) : BatchDataLoader<long, StoredReport>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, StoredReport>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await reports.FindAsync(user, keys, cancellationToken)).ToDictionary(report => report.Id);
}
