using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Deadlines;

/// <summary>How the deadlines of offices stand, for those who may read it.</summary>
internal sealed class GuardedDeadlineStore(DeadlineStore deadlines, OfficeStore offices, Gate gate)
{
    /// <summary>A page of the deadlines that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<OfficeDeadline>> ListAsync(
        ClaimsPrincipal user, int edition, OfficeDeadlineFilter filter, OfficeDeadlineSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        if (scope.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadDeadlines);
        }

        var wanted = filter.ToStore();
        if (!scope.IsEverything)
        {
            var readable = (await offices.FindAsync(scope, cancellationToken)).Select(office => office.Code);
            wanted = wanted with { Offices = [.. readable.Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => deadlines.ListAsync(edition, wanted, page, order.Field, cancellationToken),
            () => deadlines.CountAsync(edition, wanted, cancellationToken));
    }

    /// <summary>The deadlines of some offices, in time; an office whose deadlines may not be read is left out.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<OfficeDeadline>>> OfOfficesAsync(
        ClaimsPrincipal user, int edition, IReadOnlyCollection<OfficeRecord> of, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        List<string> codes = [.. of.Where(scope.Contains).Select(office => office.Code)];
        var found = codes.Count == 0 ? [] : await deadlines.ListAsync(edition, new DeadlineFilter { Offices = codes, AsOf = asOf }, cancellationToken);
        var byOffice = found.ToLookup(deadline => deadline.Office);
        return codes.ToDictionary(code => code, code => (IReadOnlyList<OfficeDeadline>)[.. byOffice[code]]);
    }

    private async Task<OfficeScope> ScopeAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadDeadlines);
}
