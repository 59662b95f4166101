using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>Loads the offices right below others, all that a request asks for at once.</summary>
internal sealed class OfficeChildrenLoader(IBatchDispatcher batches, GuardedOfficeStore offices, ClaimsPrincipal user)
    : GroupedDataLoader<string, OfficeRecord>(batches)
{
    /// <inheritdoc/>
    protected override Task<ILookup<string, OfficeRecord>> LoadGroupedBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        offices.ChildrenAsync(user, keys, cancellationToken);
}
