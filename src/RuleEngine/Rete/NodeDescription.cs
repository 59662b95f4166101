using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>What a node is to the people who wrote the rules.</summary>
internal sealed class NodeDescription
{
    /// <summary>The rules that use the node, in the order in which they were declared.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; private set; } = [];

    public void Add(IRuleDefinition rule)
    {
        if (!Rules.Contains(rule))
        {
            Rules = [.. Rules, rule];
        }
    }
}
