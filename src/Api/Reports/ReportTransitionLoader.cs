using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>Loads the steps of reports, all that a request asks for at once.</summary>
internal sealed class ReportTransitionLoader(IBatchDispatcher batches, GuardedReportStore reports) : GroupedDataLoader<long, ReportTransition>(batches)
{
    /// <inheritdoc/>
    protected override Task<ILookup<long, ReportTransition>> LoadGroupedBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        reports.TransitionsAsync(keys, cancellationToken);
}
