using Digital40.Api.Errors;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Memberships;

/// <summary>What became of the membership.</summary>
public sealed record EndMembershipPayload(Membership? Membership, IReadOnlyList<IUserError>? Errors);
