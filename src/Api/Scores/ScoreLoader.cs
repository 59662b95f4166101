using System.Security.Claims;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;

namespace Digital40.Api.Scores;

/// <summary>Loads stored scores, all that a request asks for at once.</summary>
internal sealed class ScoreLoader(IBatchDispatcher batches, GuardedScoreStore scores, ClaimsPrincipal user)
    : BatchDataLoader<ScoreName, ScoreOfOffice>(batches)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<ScoreName, ScoreOfOffice>> LoadBatchAsync(
        IReadOnlyList<ScoreName> keys, CancellationToken cancellationToken)
    {
        Dictionary<ScoreName, ScoreOfOffice> found = [];
        foreach (var group in keys.GroupBy(key => (key.Edition, key.IsPublished)))
        {
            var (edition, published) = group.Key;
            foreach (var (office, score) in await scores.FindAsync(user, edition, [.. group.Select(key => key.Office)], published, cancellationToken))
            {
                found[new ScoreName(edition, office, published)] = score;
            }
        }

        return found;
    }
}
