namespace Digital40.Persistence.Facts;

/// <summary>How a version of a fact stands.</summary>
public enum FactState
{
    /// <summary>It holds.</summary>
    Current,

    /// <summary>A correction has taken its place.</summary>
    Corrected,

    /// <summary>It was withdrawn and nothing took its place.</summary>
    Withdrawn,
}
