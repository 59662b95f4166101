using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Audit;

namespace Digital40.Api.Audit;

/// <summary>Loads entries by their places in the chain, all that a request asks for at once.</summary>
internal sealed class AuditEntryLoader(IBatchDispatcher batches, GuardedAuditStore audit, ClaimsPrincipal user) : BatchDataLoader<long, AuditEntry>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, AuditEntry>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await audit.FindAsync(user, keys, cancellationToken)).ToDictionary(entry => entry.Sequence);
}
