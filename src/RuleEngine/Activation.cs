using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine;

/// <summary>A match of a rule on its way through the agenda. It lives as long as its facts match.</summary>
public sealed class Activation : IMatch, ILinkedFactSource
{
    private CompiledRule _rule = null!;

    internal Activation()
    {
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => _rule.Definition;

    /// <summary>The facts of the match, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            var layout = Node.Layout;
            var matches = new IFactMatch[layout.Declarations.Length];
            for (var i = 0; i < matches.Length; i++)
            {
                matches[i] = new FactMatch(layout.Declarations[i], layout.Steps[i] < 0 ? null : Tuple.Ancestor(layout.Steps[i]).Fact);
            }

            return matches;
        }
    }

    /// <inheritdoc/>
    public MatchTrigger Trigger { get; internal set; }

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Facts;

    IRuleDefinition ILinkedFactSource.Rule => Rule;

    internal CompiledRule CompiledRule => _rule;

    internal RuleNode Node { get; private set; } = null!;

    internal Tuple Tuple { get; private set; } = null!;

    internal bool HasFired { get; set; }

    internal bool IsQueued { get; set; }

    /// <summary>The next activation of the same tuple.</summary>
    internal Activation? NextOfTuple { get; set; }

    internal Activation? NextQueued { get; set; }

    internal Activation? PreviousQueued { get; set; }

    /// <summary>The facts the rule has yielded for the match.</summary>
    internal Fact? Linked { get; set; }

    /// <summary>The keys that the rule's filter saw when the match was last fired.</summary>
    internal object?[]? FiredKeys { get; set; }

    /// <summary>The keys that the rule's filter saw last.</summary>
    internal object?[]? SeenKeys { get; set; }

    internal void Begin(CompiledRule rule, RuleNode node, Tuple tuple)
    {
        _rule = rule;
        Node = node;
        Tuple = tuple;
    }

    internal void Clear()
    {
        _rule = null!;
        Node = null!;
        Tuple = null!;
        Trigger = MatchTrigger.None;
        HasFired = IsQueued = false;
        NextOfTuple = NextQueued = PreviousQueued = null;
        Linked = null;
        FiredKeys = SeenKeys = null;
    }
}
