using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Loads evidence by its numbers, all that a request asks for at once.</summary>
internal sealed class EvidenceLoader(IBatchDispatcher batches, GuardedEvidenceStore evidence, ClaimsPrincipal user)
    : BatchDataLoader<long, StoredEvidence>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, StoredEvidence>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await evidence.FindAsync(user, keys, cancellationToken)).ToDictionary(one => one.Id);
}
