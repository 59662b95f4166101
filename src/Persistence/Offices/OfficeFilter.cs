namespace Digital40.Persistence.Offices;

/// <summary>Which offices are wanted; what is not given does not matter.</summary>
public sealed record OfficeFilter
{
    /// <summary>Where they stand in the tree.</summary>
    public OfficeTier? Tier { get; init; }

    /// <summary>The code of the office right above them.</summary>
    public string? Parent { get; init; }

    /// <summary>Their codes; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for themselves and their districts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>What the Thai or the English name begins with; Latin letters in either case.</summary>
    public string? NameStart { get; init; }

    /// <summary>What stands anywhere in the Thai or the English name; Latin letters in either case.</summary>
    public string? NamePart { get; init; }
}
