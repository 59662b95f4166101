namespace Digital40.RuleEngine;

/// <summary>What is done with linked facts.</summary>
public enum LinkedFactAction
{
    /// <summary>They are inserted.</summary>
    Insert,

    /// <summary>They are updated.</summary>
    Update,

    /// <summary>They are retracted.</summary>
    Retract,
}
