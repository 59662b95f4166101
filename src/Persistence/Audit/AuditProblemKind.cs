namespace Digital40.Persistence.Audit;

/// <summary>What is wrong with an entry of the chain.</summary>
public enum AuditProblemKind
{
    /// <summary>It says something else than when it was made.</summary>
    Edited,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It was made for another position.</summary>
    Reordered,

    /// <summary>It was never made: it stands after the end of the chain.</summary>
    Added,
}
