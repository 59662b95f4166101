using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Loads the decisions on evidence that was read, of all that a request asks about at once.</summary>
internal sealed class EvidenceDecisionsLoader(IBatchDispatcher batches, GuardedEvidenceStore evidence) : GroupedDataLoader<long, EvidenceDecision>(batches)
{
    /// <inheritdoc/>
    protected override Task<ILookup<long, EvidenceDecision>> LoadGroupedBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        evidence.DecisionsAsync(keys, cancellationToken);
}
