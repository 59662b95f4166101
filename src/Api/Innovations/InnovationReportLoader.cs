using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Innovations;

/// <summary>Loads innovation reports by their numbers, all that a request asks for at once.</summary>
internal sealed class InnovationReportLoader(IBatchDispatcher batches, GuardedInnovationStore innovations, ClaimsPrincipal user)
    : BatchDataLoader<long, InnovationReport>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, InnovationReport>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await innovations.FindAsync(user, keys, cancellationToken)).ToDictionary(report => report.Id);
}
