namespace Digital40.Persistence.Facts;

/// <summary>What a list of facts is sorted by; where that does not tell two apart, by their numbers.</summary>
public enum FactOrder
{
    /// <summary>The order in which they were first recorded.</summary>
    Recorded,

    /// <summary>Their dates.</summary>
    Date,

    /// <summary>The codes of their indicators.</summary>
    Indicator,
}
