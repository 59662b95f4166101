using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>The scores of offices next to each other, as far as they may be read.</summary>
internal sealed class GuardedScoreboard(ScoreStore scores, PublicationStore publications, Gate gate)
{
    /// <summary>The scores of offices next to each other, ranked among those that may be read.</summary>
    public async Task<IReadOnlyList<ScoreboardEntry>> ReadAsync(
        ClaimsPrincipal user, int edition, OfficeFilter among, DateOnly? since, bool published, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var (drafts, open) = (actor.ScopeOf(Operation.ReadScores), actor.ScopeOf(Operation.ReadPublishedScores));
        if (drafts.IsNothing && open.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadScores);
        }

        return published || drafts.IsNothing
            ? Ranked(await publications.ScoreboardAsync(edition, among, cancellationToken), drafts, open)
            : Ranked(await scores.ScoreboardAsync(edition, among, since, cancellationToken), drafts);
    }

    /// <summary>The entries of some scopes, ranked among themselves: a rank among others would tell of their scores.</summary>
    private static List<ScoreboardEntry> Ranked(IReadOnlyList<ScoreboardEntry> board, params ReadOnlySpan<OfficeScope> scopes)
    {
        List<ScoreboardEntry> seen = [];
        foreach (var entry in board)
        {
            if (IsIn(scopes, entry))
            {
                seen.Add(entry with { Rank = seen.Count > 0 && seen[^1].Points == entry.Points ? seen[^1].Rank : seen.Count + 1 });
            }
        }

        return seen;
    }

    private static bool IsIn(ReadOnlySpan<OfficeScope> scopes, ScoreboardEntry entry)
    {
        foreach (var scope in scopes)
        {
            if (scope.Contains(entry.Office, entry.Province))
            {
                return true;
            }
        }

        return false;
    }
}
