using Digital40.Persistence.Memberships;

namespace Digital40.Api.Access;

/// <summary>A role that a caller has, and the office that they serve in it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Office">The office's code; null where the role is for every office.</param>
/// <param name="Province">The code of the province that the office is or belongs to; null where it is a department, or none.</param>
internal sealed record RoleGrant(MemberRole Role, string? Office = null, string? Province = null)
{
    /// <summary>The offices that the role reaches here.</summary>
    /// <param name="reach">How far the role reaches.</param>
    public OfficeScope ScopeOf(Reach reach) => reach switch
    {
        Reach.None => OfficeScope.Nothing,
        Reach.Everything => OfficeScope.Everything,
        _ when Office is null => OfficeScope.Everything,
        Reach.OwnAndBelow when Province is null => OfficeScope.Everything,
        Reach.OwnAndBelow when Province == Office => OfficeScope.OfProvince(Office),
        _ => OfficeScope.OfOffice(Office),
    };
}
