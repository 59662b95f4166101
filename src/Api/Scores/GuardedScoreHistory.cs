using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>How scores have changed, for those who may read them as they stand.</summary>
internal sealed class GuardedScoreHistory(ScoreStore scores, GuardedScoreStore guarded)
{
    /// <summary>A page of how an office's score has changed.</summary>
    public async Task<Page<HistoricScore>> ListAsync(
        ClaimsPrincipal user, string office, HistoryFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        await RequireAsync(user, office, cancellationToken);
        return await scores.HistoryAsync(filter, page, cancellationToken);
    }

    /// <summary>How many entries the history of an office's score has.</summary>
    public async Task<int> CountAsync(ClaimsPrincipal user, string office, HistoryFilter filter, CancellationToken cancellationToken)
    {
        await RequireAsync(user, office, cancellationToken);
        return await scores.CountHistoryAsync(filter, cancellationToken);
    }

    private async Task RequireAsync(ClaimsPrincipal user, string office, CancellationToken cancellationToken)
    {
        if (!await guarded.MayReadAsync(user, office, cancellationToken))
        {
            throw new AccessRefusedException(Operation.ReadScores);
        }
    }
}
