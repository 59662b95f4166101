using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Deadlines;

namespace Digital40.Api.Deadlines;

/// <summary>The query fields of deadlines.</summary>
[QueryType]
internal static class DeadlineQueries
{
    private static readonly OfficeDeadlineSort InTime = new(DeadlineOrder.Due, SortDirection.Asc);

    public static Task<Connection<OfficeDeadline>> GetDeadlinesAsync(
        int edition, OfficeDeadlineFilter? where, OfficeDeadlineSort? orderBy, PagingArguments paging, GuardedDeadlineStore deadlines, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        deadlines.ListAsync(user, edition, where ?? new OfficeDeadlineFilter(), orderBy ?? InTime, paging, cancellationToken);
}
