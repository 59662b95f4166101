using System.Security.Claims;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Facts;

/// <summary>The facts of an office.</summary>
[ObjectType<OfficeRecord>("Office")]
internal static class OfficeFacts
{
    public static Task<Connection<StoredFact>> GetFactsAsync(
        [Parent] OfficeRecord office, OfficeFactFilter? where, FactSort? orderBy, PagingArguments paging, GuardedFactStore facts, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        facts.ListAsync(user, (where ?? new OfficeFactFilter()).ToStore(office.Code), orderBy ?? FactSort.Recorded, paging, cancellationToken);
}
