using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Publishing;

namespace Digital40.Api.Publications;

/// <summary>Loads publications by their numbers, all that a request asks for at once.</summary>
internal sealed class PublicationLoader(IBatchDispatcher batches, GuardedPublicationStore publications, ClaimsPrincipal user)
    : BatchDataLoader<long, Publication>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<long, Publication>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        (await publications.FindAsync(user, keys, cancellationToken)).ToDictionary(publication => publication.Id);
}
