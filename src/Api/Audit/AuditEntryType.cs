using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Audit;

/// <summary>The fields of entries of the audit.</summary>
[ObjectType<AuditEntry>]
internal static class AuditEntryType
{
    [ID("AuditEntry")]
    public static long GetId([Parent] AuditEntry entry) => entry.Sequence;

    public static async Task<OfficeRecord?> GetOfficeAsync([Parent] AuditEntry entry, OfficeLoader offices, CancellationToken cancellationToken) =>
        entry.Office is { } code ? await offices.LoadAsync(code, cancellationToken) : null;

    [NodeResolver]
    public static async Task<AuditEntry?> FindAsync(long id, AuditEntryLoader entries, CancellationToken cancellationToken) =>
        await entries.LoadAsync(id, cancellationToken);
}
