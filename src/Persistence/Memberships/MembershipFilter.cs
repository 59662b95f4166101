namespace Digital40.Persistence.Memberships;

/// <summary>Which memberships are wanted; what is not given does not matter.</summary>
public sealed record MembershipFilter
{
    /// <summary>The codes of the offices; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for their own and their districts'; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>Who.</summary>
    public string? Subject { get; init; }

    /// <summary>What the person is.</summary>
    public MemberRole? Role { get; init; }

    /// <summary>The instant at which they hold.</summary>
    public DateTimeOffset? ActiveAt { get; init; }
}
