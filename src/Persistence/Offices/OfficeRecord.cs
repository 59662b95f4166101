namespace Digital40.Persistence.Offices;

/// <summary>An office of the tree.</summary>
/// <param name="Code">The official code; never changes.</param>
/// <param name="Tier">Where it stands in the tree.</param>
/// <param name="Parent">The code of the office above it; null at the top.</param>
/// <param name="NameTh">The name in Thai.</param>
/// <param name="NameEn">The name in English.</param>
public sealed record OfficeRecord(string Code, OfficeTier Tier, string? Parent, string NameTh, string NameEn)
{
    /// <summary>Whether its facts are invented.</summary>
    public bool IsSample { get; init; }
}
