namespace Digital40.Persistence.Publishing;

/// <summary>Which publications are wanted; what is not given does not matter.</summary>
public sealed record PublicationFilter
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The codes of the offices; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for their own and their districts'; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>Whether they have been withdrawn.</summary>
    public bool? IsWithdrawn { get; init; }
}
