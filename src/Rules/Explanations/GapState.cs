namespace Digital40.Rules.Explanations;

/// <summary>How something that a level asks for stands.</summary>
public enum GapState
{
    /// <summary>It holds, and nothing more has to be done for it.</summary>
    Holds,

    /// <summary>It holds today, and only stays so if more is done in the months to come.</summary>
    Keep,

    /// <summary>It does not hold, and can still be made to by the deadline.</summary>
    Open,

    /// <summary>It does not hold, and no longer can.</summary>
    Closed,
}
