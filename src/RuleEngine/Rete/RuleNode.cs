using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.Rete;

/// <summary>The end of a rule's conditions: each tuple that arrives is a match, and has an activation.</summary>
internal sealed class RuleNode(CompiledRule rule, ActivationLayout layout) : BetaNode
{
    public CompiledRule Rule => rule;

    /// <summary>Where the match's facts stand in a tuple.</summary>
    public ActivationLayout Layout => layout;

    /// <summary>A rule with filters must see each change on its own, so nothing that reaches it waits.</summary>
    public override void FindEarliestRank() => EarliestRank = rule.Filters.Length > 0 ? 0 : rule.Rank;

    public override void LeftAssert(SessionState state, Tuple tuple)
    {
        var activation = state.NewActivation(rule, this, tuple);
        activation.NextOfTuple = Unsafe.As<Activation?>(tuple.State);
        tuple.State = activation;
        state.Session.ActivationCreated(state, activation);
    }

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        state.Session.ActivationUpdated(state, Find(tuple));

    public override void LeftRetract(SessionState state, Tuple tuple) => state.Session.ActivationDeleted(state, Find(tuple));

    private Activation Find(Tuple tuple)
    {
        var activation = Unsafe.As<Activation>(tuple.State!);
        while (activation.Node != this)
        {
            activation = activation.NextOfTuple!;
        }

        return activation;
    }
}
