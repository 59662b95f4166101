using System.Security.Claims;
using Digital40.Api.Errors;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Memberships;

/// <summary>The mutation fields of memberships.</summary>
[MutationType]
internal static class MembershipMutations
{
    private static readonly InputPlaces Ended = new(Names: new Dictionary<string, string> { ["id"] = "membership" });

    public static async Task<GrantMembershipPayload> GrantMembershipAsync(
        GrantMembershipInput input, GuardedMembershipStore memberships, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var result = await memberships.GrantAsync(user, input, cancellationToken);
        return result.IsStored ? new GrantMembershipPayload(result.Value, null) : new GrantMembershipPayload(null, UserErrors.Of(result));
    }

    public static async Task<EndMembershipPayload> EndMembershipAsync(
        EndMembershipInput input, GuardedMembershipStore memberships, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var result = await memberships.EndAsync(user, input, cancellationToken);
        return result.IsStored ? new EndMembershipPayload(result.Value, null) : new EndMembershipPayload(null, UserErrors.Of(result, Ended));
    }
}
