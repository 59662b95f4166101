namespace Digital40.Persistence.Scoring;

/// <summary>Why a score was computed.</summary>
public enum ScoreCause
{
    /// <summary>Facts, evidence or offices changed.</summary>
    Facts,

    /// <summary>The edition's content changed.</summary>
    Edition,

    /// <summary>The day changed.</summary>
    Day,

    /// <summary>The stored score did not agree with its facts.</summary>
    Repair,
}
