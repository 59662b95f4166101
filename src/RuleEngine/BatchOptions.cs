namespace Digital40.RuleEngine;

/// <summary>What to do with a batch of facts some of which cannot be inserted, updated or retracted.</summary>
public enum BatchOptions
{
    /// <summary>Do nothing at all.</summary>
    AllOrNothing = 0,

    /// <summary>Leave out those that cannot.</summary>
    SkipFailed = 1,
}
