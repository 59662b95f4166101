using System.Security.Claims;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Memberships;

/// <summary>The fields of memberships.</summary>
[ObjectType<Membership>]
internal static class MembershipType
{
    [ID("Membership")]
    public static long GetId([Parent] Membership membership) => membership.Id;

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] Membership membership, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(membership.Office, cancellationToken) ?? throw new InvalidOperationException("An office with members is never removed.");

    [NodeResolver]
    public static async Task<Membership?> FindAsync(long id, GuardedMembershipStore memberships, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await memberships.FindAsync(user, [id], cancellationToken) is [var membership] ? membership : null;
}
