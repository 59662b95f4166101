using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>The query fields of evidence.</summary>
[QueryType]
internal static class EvidenceQueries
{
    private static readonly EvidenceSort AsAdded = new(EvidenceOrder.Added, SortDirection.Asc);

    public static Task<Connection<StoredEvidence>> GetEvidenceAsync(
        EvidenceFilter? where, EvidenceSort? orderBy, PagingArguments paging, GuardedEvidenceStore evidence, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        evidence.ListAsync(user, (where ?? new EvidenceFilter()).ToStore(), orderBy ?? AsAdded, paging, cancellationToken);
}
