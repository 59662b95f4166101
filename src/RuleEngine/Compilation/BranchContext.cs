using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Where the builder stands in one branch of a rule's conditions.</summary>
internal sealed class BranchContext(IRuleDefinition rule, BetaNode node, TupleShape shape)
{
    public IRuleDefinition Rule => rule;

    /// <summary>The last node built.</summary>
    public BetaNode Node { get; set; } = node;

    /// <summary>The shape of its tuples.</summary>
    public TupleShape Shape { get; set; } = shape;
}
