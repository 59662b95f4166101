using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>Loads facts by their numbers, all that a request asks for at once.</summary>
internal sealed class FactLoader(IBatchDispatcher batches, GuardedFactStore facts, ClaimsPrincipal user) : BatchDataLoader<long, StoredFact>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, StoredFact>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await facts.FindAsync(user, keys, cancellationToken)).ToDictionary(fact => fact.Id);
}
