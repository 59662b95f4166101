using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Evidence, for those who may read it.</summary>
internal sealed class GuardedEvidenceStore(EvidenceStore evidence, OfficeStore offices, Gate gate)
{
    /// <summary>Evidence by its numbers; what may not be read is left out.</summary>
    public async Task<IReadOnlyList<StoredEvidence>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadEvidence);
        return scope.IsNothing ? [] : [.. (await evidence.FindAsync(ids, cancellationToken)).Where(one => scope.Contains(one.Office, one.Province))];
    }

    /// <summary>The evidence of a fact that was read; empty where it may not be read.</summary>
    public async Task<IReadOnlyList<StoredEvidence>> OfAsync(ClaimsPrincipal user, StoredFact fact, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadEvidence);
        return scope.Contains(fact.Content.Office, fact.Province) ? fact.Evidence : [];
    }

    /// <summary>A page of the evidence that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<StoredEvidence>> ListAsync(
        ClaimsPrincipal user, Persistence.EvidenceKeeping.EvidenceFilter wanted, EvidenceSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadEvidence);
        if (scope.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadEvidence);
        }

        if (!scope.IsEverything)
        {
            var readable = await offices.FindAsync(scope, cancellationToken);
            wanted = wanted with { Offices = [.. readable.Select(office => office.Code).Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => evidence.ListAsync(wanted, page, order.Field, cancellationToken),
            () => evidence.CountAsync(wanted, cancellationToken));
    }

    /// <summary>The decisions on evidence that was read by this store.</summary>
    public Task<ILookup<long, EvidenceDecision>> DecisionsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        evidence.DecisionsAsync(ids, cancellationToken);
}
