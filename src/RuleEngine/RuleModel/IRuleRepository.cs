namespace Digital40.RuleEngine.RuleModel;

/// <summary>A store of rule sets.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets of the store.</summary>
    IEnumerable<IRuleSet> GetRuleSets();
}
