using System.Security.Claims;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>The query fields of scores.</summary>
[QueryType]
internal static class ScoreQueries
{
    private static readonly Keyset<RankedScore> BestFirst = Keyset<RankedScore>.Descending(score => score.Entry.Points)
        .ThenAscending(score => score.Entry.SortKey).ThenAscending(score => score.Entry.Office);

    public static async Task<ScoreOfOffice?> GetScorecardAsync(
        string office, int edition, DateOnly? asOf, DateTimeOffset? knownAt, IReadOnlyList<InterpretationInput>? interpretations, bool published,
        GuardedScoreStore scores, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var replay = new ScoreReplay(asOf, knownAt, interpretations);
        return await scores.FindAsync(user, ThaiTexts.Code(office), edition, replay, published, cancellationToken);
    }

    public static async Task<Connection<RankedScore>> GetScoreboardAsync(
        int edition, string? parent, DateOnly? since, bool published, ScoreboardFilter? where, PagingArguments paging,
        GuardedScoreboard scoreboard, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var among = new OfficeFilter { Parent = ThaiTexts.OptionalCode(parent), Tier = where?.Tier ?? (parent is null ? OfficeTier.Province : null) };
        var board = await scoreboard.ReadAsync(user, edition, among, since, published, cancellationToken);
        return board.Where(entry => where is null || where.Admits(entry)).Select(entry => new RankedScore(edition, published, entry))
            .ToConnection(BestFirst, paging);
    }

    public static Task<Connection<HistoricScore>> GetScoreHistoryAsync(
        string office, int edition, ScoreHistoryFilter? where, ScoreHistoryOrder? orderBy, PagingArguments paging,
        GuardedScoreHistory history, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ScoreHistories.ReadAsync(history, user, ThaiTexts.Code(office), edition, where, orderBy, paging, cancellationToken);
}
