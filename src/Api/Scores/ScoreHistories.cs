using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>Reads how scores have changed.</summary>
internal static class ScoreHistories
{
    /// <summary>A page of how an office's score has changed.</summary>
    public static Task<Connection<HistoricScore>> ReadAsync(
        GuardedScoreHistory history, ClaimsPrincipal user, string office, int edition, ScoreHistoryFilter? where, ScoreHistoryOrder? orderBy,
        PagingArguments paging, CancellationToken cancellationToken)
    {
        var filter = new HistoryFilter { Edition = edition, Offices = [office], From = where?.From, Before = where?.Before };
        return StoreConnections.ReadAsync(
            paging, orderBy?.Direction ?? SortDirection.Asc,
            page => history.ListAsync(user, office, filter, page, cancellationToken),
            () => history.CountAsync(user, office, filter, cancellationToken));
    }
}
