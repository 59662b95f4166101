using Digital40.Api.Scalars;
using Digital40.Persistence.Audit;

namespace Digital40.Api.Audit;

/// <summary>Which entries; every condition that is given must hold.</summary>
public sealed record AuditEntryFilter(
    string? Office = null, string? Subject = null, string? Action = null, string? Entity = null, string? EntityId = null, DateTimeOffset? From = null,
    DateTimeOffset? Before = null)
{
    /// <summary>The filter as the store has it.</summary>
    internal AuditFilter ToStore() => new()
    {
        Offices = Office is null ? null : [ThaiTexts.Code(Office)],
        Subject = Subject,
        Action = Action,
        Entity = Entity,
        EntityId = EntityId,
        From = From,
        Before = Before,
    };
}
