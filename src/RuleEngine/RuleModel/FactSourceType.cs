namespace Digital40.RuleEngine.RuleModel;

/// <summary>The ways in which the engine makes facts.</summary>
public enum FactSourceType
{
    /// <summary>An aggregate of a rule's query.</summary>
    Aggregate = 1,

    /// <summary>An action of a rule that linked the fact to its match.</summary>
    Linked = 2,
}
