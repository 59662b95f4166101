namespace Digital40.Persistence.Scoring;

/// <summary>Which entries of score history are wanted; what is not given does not matter.</summary>
public sealed record HistoryFilter
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The codes of the offices; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for themselves and their districts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>The first instant.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The instant before which they were made.</summary>
    public DateTimeOffset? Before { get; init; }
}
