using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>Loads facts by what they are called, all that a request asks for at once: one query for a province and edition.</summary>
internal sealed class NamedFactLoader(IBatchDispatcher batches, GuardedFactStore facts, ClaimsPrincipal user)
    : BatchDataLoader<FactName, StoredFact>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<FactName, StoredFact>> LoadBatchAsync(
        IReadOnlyList<FactName> keys, CancellationToken cancellationToken)
    {
        Dictionary<FactName, StoredFact> found = [];
        foreach (var group in keys.GroupBy(key => (key.Edition, key.Province)))
        {
            var (edition, province) = group.Key;
            foreach (var fact in await facts.FindAsync(user, edition, province, [.. group.Select(key => key.Reference)], cancellationToken))
            {
                found[new FactName(edition, province, fact.Content.Id)] = fact;
            }
        }

        return found;
    }
}
