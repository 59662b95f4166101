using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Audit;

/// <summary>The record of every change, for those who may read it. What is about no office is for those who may read all of it.</summary>
internal sealed class GuardedAuditStore(AuditStore audit, OfficeStore offices, Gate gate)
{
    /// <summary>Entries by their places in the chain; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<AuditEntry>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> sequences, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        if (scope.IsNothing)
        {
            return [];
        }

        var readable = await ReadableAsync(scope, cancellationToken);
        var found = await audit.FindAsync(sequences, cancellationToken);
        return [.. found.Where(entry => readable is null || (entry.Office is { } office && readable.Contains(office)))];
    }

    /// <summary>A page of the entries that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<AuditEntry>> ListAsync(
        ClaimsPrincipal user, AuditEntryFilter filter, AuditEntrySort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        if (scope.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadAudit);
        }

        var wanted = filter.ToStore();
        if (await ReadableAsync(scope, cancellationToken) is { } readable)
        {
            wanted = wanted with { Offices = [.. readable.Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => audit.ListAsync(wanted, page, cancellationToken), () => audit.CountAsync(wanted, cancellationToken));
    }

    /// <summary>Walks the whole chain.</summary>
    /// <exception cref="AccessRefusedException">The caller may not read all of it.</exception>
    public async Task<AuditVerification> VerifyAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(user, cancellationToken);
        return scope.IsEverything ? await audit.VerifyAsync(cancellationToken) : throw new AccessRefusedException(Operation.ReadAudit);
    }

    private async Task<OfficeScope> ScopeAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadAudit);

    /// <summary>The codes of the offices whose entries may be read; null for all of them.</summary>
    private async Task<HashSet<string>?> ReadableAsync(OfficeScope scope, CancellationToken cancellationToken) =>
        scope.IsEverything ? null : [.. (await offices.FindAsync(scope, cancellationToken)).Select(office => office.Code)];
}
