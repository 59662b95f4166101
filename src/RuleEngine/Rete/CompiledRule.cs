using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>One branch of a rule, ready to be fired.</summary>
internal sealed class CompiledRule
{
    public CompiledRule(IRuleDefinition definition, CompiledAction[] actions, IAgendaFilter[] filters)
    {
        Definition = definition;
        Actions = actions;
        Filters = filters;
        Triggers = actions.Aggregate(ActionTrigger.None, (triggers, action) => triggers | action.Trigger);
        IsRepeatable = definition.Repeatability == RuleRepeatability.Repeatable;
    }

    public IRuleDefinition Definition { get; }

    public CompiledAction[] Actions { get; }

    /// <summary>The rule's own filters, shared by all sessions: what they remember stands in the activations.</summary>
    public IAgendaFilter[] Filters { get; }

    /// <summary>Everything that some action of the rule waits for.</summary>
    public ActionTrigger Triggers { get; }

    public bool IsRepeatable { get; }

    /// <summary>The rule's place in the order of firing: by priority, then by declaration. Set when the network is complete.</summary>
    public int Rank { get; set; }
}
