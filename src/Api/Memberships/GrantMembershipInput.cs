using Digital40.Api.Scalars;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Memberships;

/// <summary>The membership to grant.</summary>
public sealed record GrantMembershipInput(string Subject, string Office, MemberRole Role, DateTimeOffset? From, DateTimeOffset? To, string? IdempotencyKey)
{
    /// <summary>The official code of the office.</summary>
    public string Office { get; init; } = ThaiTexts.Code(Office);
}
