namespace Digital40.Rules.Facts;

/// <summary>How far a piece of evidence has been looked at.</summary>
public enum EvidenceStatus
{
    /// <summary>Handed in and not yet looked at; counts towards the points.</summary>
    Pending,

    /// <summary>Accepted by whoever verifies it; counts towards the points and the confirmed points.</summary>
    Verified,

    /// <summary>Refused; counts towards nothing.</summary>
    Rejected,
}
