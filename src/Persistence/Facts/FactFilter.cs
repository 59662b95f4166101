using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>Which facts are wanted; what is not given does not matter.</summary>
public sealed record FactFilter
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The codes of the offices that report them; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for their own facts and their districts'; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>The codes of the indicators; at most 1,000.</summary>
    public IReadOnlyCollection<string>? Indicators { get; init; }

    /// <summary>The first date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last date.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The month whose report they belong to.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>How they stand; those that hold where nothing is given.</summary>
    public FactState? State { get; init; }

    /// <summary>As they were known at this instant; then <see cref="State"/> does not matter.</summary>
    public DateTimeOffset? KnownAt { get; init; }
}
