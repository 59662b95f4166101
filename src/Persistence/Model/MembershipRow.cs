using Digital40.Persistence.Memberships;

namespace Digital40.Persistence.Model;

/// <summary>That a person serves an office in a role, for a time. Only its end changes.</summary>
internal sealed class MembershipRow
{
    public required long Id { get; init; }

    public required string Subject { get; init; }

    public required string Office { get; init; }

    /// <summary>The province that the office is, or belongs to; null for a department.</summary>
    public string? Province { get; init; }

    public required MemberRole Role { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The instant at which it is over.</summary>
    public DateTimeOffset? To { get; set; }

    public required DateTimeOffset GrantedAt { get; init; }

    public required string GrantedBy { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }

    public string? Reason { get; set; }
}
