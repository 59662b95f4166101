namespace Digital40.RuleEngine.RuleModel;

/// <summary>Whether an updated match makes its rule fire again.</summary>
public enum RuleRepeatability
{
    /// <summary>The rule fires each time a fact of its match is inserted or updated.</summary>
    Repeatable = 0,

    /// <summary>The rule fires once a match, and again only after the match has ceased to hold in between.</summary>
    NonRepeatable = 1,
}
