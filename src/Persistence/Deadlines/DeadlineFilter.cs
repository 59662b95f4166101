namespace Digital40.Persistence.Deadlines;

/// <summary>Which deadlines are wanted; what is not given does not matter.</summary>
public sealed record DeadlineFilter
{
    /// <summary>The codes of the offices; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for themselves and their districts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>The day; today where none is given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The code of the criterion that they serve; those that serve them all are left out.</summary>
    public string? Criterion { get; init; }

    /// <summary>How they stand.</summary>
    public IReadOnlyCollection<DeadlineStatus>? Statuses { get; init; }

    /// <summary>The first last day; those without a date are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last last day; those without a date are left out.</summary>
    public DateOnly? To { get; init; }
}
