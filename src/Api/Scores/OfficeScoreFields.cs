using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>The fields of offices that scores bring.</summary>
[ObjectType<OfficeRecord>("Office")]
internal static class OfficeScoreFields
{
    public static async Task<ScoreOfOffice?> GetScorecardAsync(
        [Parent] OfficeRecord office, int edition, bool published, ScoreLoader scores, CancellationToken cancellationToken) =>
        await scores.LoadAsync(new ScoreName(edition, office.Code, published), cancellationToken);

    public static async Task<Connection<HistoricScore>> GetScoreHistoryAsync(
        [Parent] OfficeRecord office, int edition, ScoreHistoryFilter? where, ScoreHistoryOrder? orderBy, PagingArguments paging,
        GuardedScoreStore scores, GuardedScoreHistory history, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await scores.MayReadAsync(user, office.Code, cancellationToken)
            ? await ScoreHistories.ReadAsync(history, user, office.Code, edition, where, orderBy, paging, cancellationToken)
            : StoreConnections.Empty<HistoricScore>();
}
