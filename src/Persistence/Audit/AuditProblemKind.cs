namespace Digital40.Persistence.Audit;

/// <summary>What is wrong with an entry of the chain.</summary>
public enum AuditProblemKind
{
    /// <summary>It says something else than when it was made, or stands at another position.</summary>
    Edited,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It does not follow the entry before it.</summary>
    Reordered,
}
