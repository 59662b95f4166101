namespace Digital40.RuleEngine.RuleModel;

/// <summary>A fact matched by a rule, with the name under which the rule knows it.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The name under which the rule knows the fact.</summary>
    Declaration Declaration { get; }
}
