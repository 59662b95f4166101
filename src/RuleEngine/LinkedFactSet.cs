using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>Linked facts that were propagated together.</summary>
internal sealed class LinkedFactSet(LinkedFactAction action, IReadOnlyCollection<IFact> facts) : ILinkedFactSet
{
    public LinkedFactAction Action => action;

    public IEnumerable<IFact> Facts => facts;

    public int FactCount => facts.Count;
}
