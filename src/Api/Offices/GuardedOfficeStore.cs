using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The tree of offices, for those who may read it.</summary>
internal sealed class GuardedOfficeStore(OfficeStore offices, OfficeMemory memory, Gate gate)
{
    /// <summary>An office; null where there is none.</summary>
    public async Task<OfficeRecord?> FindAsync(ClaimsPrincipal user, string code, CancellationToken cancellationToken) =>
        await FindAsync(user, [code], cancellationToken) is [var office] ? office : null;

    /// <summary>The offices of some codes, in no order; unknown ones are left out.</summary>
    public async Task<IReadOnlyList<OfficeRecord>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        return scope.IsNothing ? [] : [.. (await memory.FindAsync(codes, unknown => offices.FindAsync(unknown, cancellationToken))).Where(scope.Contains)];
    }

    /// <summary>The offices right below some offices, by the codes of those; each in order of the Thai names.</summary>
    public async Task<ILookup<string, OfficeRecord>> ChildrenAsync(
        ClaimsPrincipal user, IReadOnlyCollection<string> parents, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        return (await offices.ChildrenAsync(parents, cancellationToken)).SelectMany(group => group).Where(scope.Contains).ToLookup(office => office.Parent!);
    }

    /// <summary>A page of the offices that may be read.</summary>
    public async Task<Connection<OfficeRecord>> ListAsync(
        ClaimsPrincipal user, OfficeFilter filter, OfficeSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        var wanted = filter.ToStore();
        if (!scope.IsEverything)
        {
            var readable = (await offices.FindAsync(scope, cancellationToken)).Select(office => office.Code);
            wanted = wanted with { Offices = [.. readable.Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => offices.ListAsync(wanted, page, order.Field, cancellationToken),
            () => offices.CountAsync(wanted, cancellationToken));
    }

    private async Task<OfficeScope> ScopeAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadOffices);
}
