namespace Digital40.RuleEngine.RuleModel;

/// <summary>The kinds of agenda filters a rule may have.</summary>
public enum FilterType
{
    /// <summary>A match passes when a Boolean expression is true.</summary>
    Predicate,

    /// <summary>An updated match passes when the value of at least one key expression has changed.</summary>
    KeyChange,
}
