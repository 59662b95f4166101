using Digital40.Persistence.Offices;

namespace Digital40.Persistence.Memberships;

/// <summary>That a person serves an office in a role, for a time. It reaches the office and every office below it.</summary>
public sealed record Membership
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>Who: the subject of the person's token.</summary>
    public required string Subject { get; init; }

    /// <summary>The code of the office.</summary>
    public required string Office { get; init; }

    /// <summary>The code of the province that the office is, or belongs to; null where the office is a department.</summary>
    public string? Province { get; init; }

    /// <summary>What the person is there.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>The first instant, UTC.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The instant at which it is over, UTC; null while no end is known. Where it is <see cref="From"/>, it never began.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>When it was granted, UTC.</summary>
    public required DateTimeOffset GrantedAt { get; init; }

    /// <summary>Who granted it.</summary>
    public required string GrantedBy { get; init; }

    /// <summary>When somebody ended it, UTC; null where nobody did.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who ended it; null where nobody did.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Why it was ended; null where nobody did.</summary>
    public string? EndedReason { get; init; }

    /// <summary>The tier of the office.</summary>
    public OfficeTier Tier => Province is null ? OfficeTier.Department : Province == Office ? OfficeTier.Province : OfficeTier.District;

    /// <summary>Whether it holds at an instant.</summary>
    /// <param name="at">The instant.</param>
    public bool IsActive(DateTimeOffset at) => From <= at && (To is null || at < To);
}
