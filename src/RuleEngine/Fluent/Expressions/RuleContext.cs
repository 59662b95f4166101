using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Fluent.Expressions;

/// <summary>What a rule class writes to while it states itself.</summary>
internal sealed class RuleContext
{
    private int _linkedFacts;

    public RuleBuilder Builder { get; } = new();

    public Scope Scope { get; } = new();

    /// <summary>A key for a further fact that an action links to its match, unique within the rule.</summary>
    public string NextLinkedKey() => $"$linkedkey{++_linkedFacts}$";
}
