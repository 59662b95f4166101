using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>Loads offices by their codes, all that a request asks for at once.</summary>
internal sealed class OfficeLoader(IBatchDispatcher batches, GuardedOfficeStore offices, ClaimsPrincipal user) : BatchDataLoader<string, OfficeRecord>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, OfficeRecord>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        (await offices.FindAsync(user, keys, cancellationToken)).ToDictionary(office => office.Code);
}
