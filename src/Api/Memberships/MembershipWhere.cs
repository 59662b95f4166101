using Digital40.Api.Scalars;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Memberships;

/// <summary>Which memberships; every condition that is given must hold.</summary>
public sealed record MembershipWhere(string? Office = null, string? Subject = null, MemberRole? Role = null, DateTimeOffset? ActiveAt = null)
{
    /// <summary>The filter as the store has it.</summary>
    internal MembershipFilter ToStore() => new() { Offices = Office is null ? null : [ThaiTexts.Code(Office)], Subject = Subject, Role = Role, ActiveAt = ActiveAt };
}
