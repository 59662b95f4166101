using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Audit;

namespace Digital40.Api.Audit;

/// <summary>The query fields of the audit.</summary>
[QueryType]
internal static class AuditQueries
{
    private static readonly AuditEntrySort NewestFirst = new(AuditEntryOrderField.Sequence, SortDirection.Desc);

    public static Task<Connection<AuditEntry>> GetAuditEntriesAsync(
        AuditEntryFilter? where, AuditEntrySort? orderBy, PagingArguments paging, GuardedAuditStore audit, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        audit.ListAsync(user, where ?? new AuditEntryFilter(), orderBy ?? NewestFirst, paging, cancellationToken);

    public static Task<AuditVerification> GetAuditVerificationAsync(GuardedAuditStore audit, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        audit.VerifyAsync(user, cancellationToken);
}
