namespace Digital40.RuleEngine.Aggregators;

/// <summary>What happened to a result.</summary>
public enum AggregationAction
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It changed.</summary>
    Modified = 2,

    /// <summary>It is gone.</summary>
    Removed = 3,
}
