using System.Security.Claims;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>The query fields of facts.</summary>
[QueryType]
internal static class FactQueries
{
    public static Task<Connection<StoredFact>> GetFactsAsync(
        FactFilter? where, FactSort? orderBy, PagingArguments paging, GuardedFactStore facts, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        facts.ListAsync(user, (where ?? new FactFilter()).ToStore(), orderBy ?? FactSort.Recorded, paging, cancellationToken);
}
