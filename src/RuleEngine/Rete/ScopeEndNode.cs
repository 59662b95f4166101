namespace Digital40.RuleEngine.Rete;

/// <summary>The end of what is built on a note: tells the owner of the scope.</summary>
internal sealed class ScopeEndNode(ScopeNode scope, int steps) : BetaNode
{
    public override void LeftAssert(SessionState state, Tuple tuple) => scope.Owner.MatchAdded(state, tuple.Ancestor(steps), tuple);

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        scope.Owner.MatchUpdated(state, tuple.Ancestor(steps), tuple, isFactChanged);

    public override void LeftRetract(SessionState state, Tuple tuple)
    {
        var note = tuple.Ancestor(steps);
        if (!note.IsRetracted)
        {
            scope.Owner.MatchRemoved(state, note, tuple);
        }
    }
}
