namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>What a list of evidence is sorted by; where that does not tell two apart, by their numbers.</summary>
public enum EvidenceOrder
{
    /// <summary>The order in which it was attached.</summary>
    Added,

    /// <summary>How far it has been verified: pending, verified, rejected.</summary>
    Status,
}
