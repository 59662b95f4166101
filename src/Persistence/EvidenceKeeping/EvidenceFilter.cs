using Digital40.Rules.Facts;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Which evidence is wanted; what is not given does not matter.</summary>
public sealed record EvidenceFilter
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The codes of the offices that report the facts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for their own and their districts'; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>The number of the fact that it belongs to.</summary>
    public long? FactId { get; init; }

    /// <summary>How far it has been verified.</summary>
    public EvidenceStatus? Status { get; init; }
}
