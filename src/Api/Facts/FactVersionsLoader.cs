using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>Loads every version of facts by their numbers, of all facts that a request asks about at once.</summary>
internal sealed class FactVersionsLoader(IBatchDispatcher batches, GuardedFactStore facts, ClaimsPrincipal user) : GroupedDataLoader<long, StoredFact>(batches)
{
    /// <inheritdoc/>
    protected override Task<ILookup<long, StoredFact>> LoadGroupedBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        facts.VersionsAsync(user, keys, cancellationToken);
}
