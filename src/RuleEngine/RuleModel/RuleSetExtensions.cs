namespace Digital40.RuleEngine.RuleModel;

/// <summary>Shorthands for rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule to the set.</summary>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition) => ruleSet.Add([ruleDefinition]);
}
