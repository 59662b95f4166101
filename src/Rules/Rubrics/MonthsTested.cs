namespace Digital40.Rules.Rubrics;

/// <summary>Which closed months of the window a monthly flag is tested in; at least one must be closed.</summary>
public enum MonthsTested
{
    /// <summary>Every closed month, each done by its own last day.</summary>
    Every,

    /// <summary>Only the last closed month, done by its last day.</summary>
    Last,
}
