using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The query fields of offices.</summary>
[QueryType]
internal static class OfficeQueries
{
    private static readonly OfficeSort ByName = new(OfficeOrder.Name, SortDirection.Asc);

    public static async Task<OfficeRecord?> GetOfficeAsync(string code, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(ThaiTexts.Code(code), cancellationToken);

    public static Task<Connection<OfficeRecord>> GetOfficesAsync(
        OfficeFilter? where, OfficeSort? orderBy, PagingArguments paging, GuardedOfficeStore offices, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        offices.ListAsync(user, where ?? new OfficeFilter(), orderBy ?? ByName, paging, cancellationToken);
}
