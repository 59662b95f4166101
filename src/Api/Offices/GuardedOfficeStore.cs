using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The tree of offices, for those who may read it.</summary>
internal sealed class GuardedOfficeStore(OfficeStore offices, Gate gate)
{
    /// <summary>An office; null where there is none.</summary>
    public async Task<OfficeRecord?> FindAsync(ClaimsPrincipal user, string code, CancellationToken cancellationToken) =>
        await FindAsync(user, [code], cancellationToken) is [var office] ? office : null;

    /// <summary>The offices of some codes, in order of their Thai names.</summary>
    public async Task<IReadOnlyList<OfficeRecord>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadOffices);
        return scope.IsNothing ? [] : [.. (await offices.FindAsync(codes, cancellationToken)).Where(scope.Contains)];
    }

    /// <summary>Offices in order of their Thai names.</summary>
    public async Task<IReadOnlyList<OfficeRecord>> ListAsync(ClaimsPrincipal user, OfficeFilter filter, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadOffices);
        return scope.IsNothing ? [] : [.. (await offices.ListAsync(filter.Tier, filter.Parent, cancellationToken)).Where(scope.Contains)];
    }
}
