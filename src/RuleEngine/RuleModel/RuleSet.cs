namespace Digital40.RuleEngine.RuleModel;

/// <summary>A named set of rules, kept in memory.</summary>
/// <param name="name">The name of the set.</param>
public class RuleSet(string name) : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => _rules;

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions) => _rules.AddRange(ruleDefinitions);
}
