namespace Digital40.Persistence.Audit;

/// <summary>Which entries are wanted; what is not given does not matter.</summary>
public sealed record AuditFilter
{
    /// <summary>The codes of the offices that they are about; at most 1,000. None lets nothing through; entries about no office come through where none is given.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for what is about them or their districts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>Who.</summary>
    public string? Subject { get; init; }

    /// <summary>What was done.</summary>
    public string? Action { get; init; }

    /// <summary>What it was done to.</summary>
    public string? Entity { get; init; }

    /// <summary>Which one.</summary>
    public string? EntityId { get; init; }

    /// <summary>The first instant.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The instant before which they were.</summary>
    public DateTimeOffset? Before { get; init; }
}
