namespace Digital40.RuleEngine.RuleModel;

/// <summary>Shorthands for rule sets and repositories.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule to the set.</summary>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition) => ruleSet.Add([ruleDefinition]);

    /// <summary>The rules of all sets of the repository.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository) =>
        repository.GetRuleSets().SelectMany(ruleSet => ruleSet.Rules);
}
