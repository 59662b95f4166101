namespace Digital40.Persistence.Audit;

/// <summary>Which entries are wanted; what is not given does not matter.</summary>
public sealed record AuditFilter
{
    /// <summary>The code of the office that they are about.</summary>
    public string? Office { get; init; }

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
