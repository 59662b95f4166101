using System.Security.Claims;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The query fields of offices.</summary>
[QueryType]
internal static class OfficeQueries
{
    public static async Task<OfficeRecord?> GetOfficeAsync(string code, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(code, cancellationToken);

    public static async Task<Connection<OfficeRecord>> GetOfficesAsync(
        OfficeFilter? where, PagingArguments paging, GuardedOfficeStore offices, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var all = await offices.ListAsync(user, where ?? new OfficeFilter(), cancellationToken);
        return all.ToConnection(Keyset<OfficeRecord>.Ascending(office => office.NameTh).ThenAscending(office => office.Code), paging);
    }
}
