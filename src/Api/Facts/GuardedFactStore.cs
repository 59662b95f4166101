using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Facts;

/// <summary>Facts, for those who may read them.</summary>
internal sealed class GuardedFactStore(FactStore facts, OfficeStore offices, Gate gate)
{
    /// <summary>Facts by their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        return scope.IsNothing ? [] : [.. (await facts.FindAsync(ids, cancellationToken)).Where(fact => scope.Contains(fact.Content.Office, fact.Province))];
    }

    /// <summary>Facts of a province by what they are called; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(
        ClaimsPrincipal user, int edition, string province, IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        return scope.IsNothing
            ? []
            : [.. (await facts.FindAsync(edition, province, references, cancellationToken)).Where(fact => scope.Contains(fact.Content.Office, province))];
    }

    /// <summary>Every version of facts by their numbers, the first one first; facts that may not be read are left out.</summary>
    public async Task<ILookup<long, StoredFact>> VersionsAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        var versions = await facts.VersionsAsync(scope.IsNothing ? [] : ids, cancellationToken);
        return versions.SelectMany(fact => fact).Where(fact => scope.Contains(fact.Content.Office, fact.Province)).ToLookup(fact => fact.Id);
    }

    /// <summary>A page of the facts that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<StoredFact>> ListAsync(
        ClaimsPrincipal user, Persistence.Facts.FactFilter wanted, FactSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        if (scope.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadFacts);
        }

        if (!scope.IsEverything)
        {
            var readable = await offices.FindAsync(scope, cancellationToken);
            wanted = wanted with { Offices = [.. readable.Select(office => office.Code).Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => facts.ListAsync(wanted, page, order.Field, cancellationToken), () => facts.CountAsync(wanted, cancellationToken));
    }
}
