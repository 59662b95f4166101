namespace Digital40.Rules.Rubrics;

/// <summary>What an interpretation can move.</summary>
public enum RegisterEffect
{
    /// <summary>Nothing that is computed.</summary>
    None,

    /// <summary>A deadline, never a score.</summary>
    Deadline,

    /// <summary>A score, and perhaps a deadline.</summary>
    Score,
}
