using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Deadlines;

namespace Digital40.Api.Deadlines;

/// <summary>Loads the deadlines of offices: those of one edition and day at once.</summary>
internal sealed class OfficeDeadlinesLoader(IBatchDispatcher batches, GuardedDeadlineStore deadlines, ClaimsPrincipal user)
    : BatchDataLoader<OfficeDeadlinesKey, IReadOnlyList<OfficeDeadline>>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<OfficeDeadlinesKey, IReadOnlyList<OfficeDeadline>>> LoadBatchAsync(
        IReadOnlyList<OfficeDeadlinesKey> keys, CancellationToken cancellationToken)
    {
        Dictionary<OfficeDeadlinesKey, IReadOnlyList<OfficeDeadline>> loaded = [];
        foreach (var group in keys.GroupBy(key => (key.Edition, key.AsOf)))
        {
            var (edition, asOf) = group.Key;
            var found = await deadlines.OfOfficesAsync(user, edition, [.. group.Select(key => key.Office)], asOf, cancellationToken);
            foreach (var key in group.Where(key => found.ContainsKey(key.Office.Code)))
            {
                loaded.Add(key, found[key.Office.Code]);
            }
        }

        return loaded;
    }
}
