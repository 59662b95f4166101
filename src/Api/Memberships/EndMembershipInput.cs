using Digital40.GraphQL.Relay;

namespace Digital40.Api.Memberships;

/// <summary>The membership to end.</summary>
public sealed record EndMembershipInput([ID("Membership")] long Membership, DateTimeOffset? To, string Reason, string? IdempotencyKey);
