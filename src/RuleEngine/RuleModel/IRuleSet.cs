namespace Digital40.RuleEngine.RuleModel;

/// <summary>A named set of rules.</summary>
public interface IRuleSet
{
    /// <summary>The name of the set.</summary>
    string Name { get; }

    /// <summary>The rules in the order in which they were added.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Adds rules to the set.</summary>
    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
