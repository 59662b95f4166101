using Digital40.Api.Access;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Memberships;

/// <summary>The fields of roles that somebody has.</summary>
[ObjectType<RoleGrant>]
internal static class RoleGrantType
{
    public static async Task<OfficeRecord?> GetOfficeAsync([Parent] RoleGrant grant, OfficeLoader offices, CancellationToken cancellationToken) =>
        grant.Office is { } code ? await offices.LoadAsync(code, cancellationToken) : null;
}
