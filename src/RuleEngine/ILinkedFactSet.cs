using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>Linked facts that were propagated together.</summary>
public interface ILinkedFactSet
{
    /// <summary>What was done with them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts, in the order in which rules yielded them.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many they are; at least one.</summary>
    int FactCount { get; }
}
