namespace Digital40.RuleEngine.Rete;

/// <summary>The end of what is built on a note: tells the owner of the scope.</summary>
internal sealed class ScopeEndNode(BetaNode left, ScopeNode scope, int steps) : BetaNode
{
    /// <summary>Sees to it that <see cref="MatchesOf"/> can be asked.</summary>
    public void KeepMatches() => left.NeedsMemory = true;

    /// <summary>The matches that are built on a note now, in order.</summary>
    public IEnumerable<Tuple> MatchesOf(SessionState state, Tuple note)
    {
        for (var match = state.Beta[left.Id].First; match is not null; match = match.Next)
        {
            if (match.Ancestor(steps) == note)
            {
                yield return match;
            }
        }
    }

    public override void FindEarliestRank() => EarliestRank = ((BetaNode)scope.Owner).EarliestRank;

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
