namespace Digital40.RuleEngine.Rete;

/// <summary>Makes a note for each tuple before it: a tuple without a fact, on which the owner's matches are built.</summary>
internal sealed class ScopeNode : BetaNode
{
    /// <summary>The node that counts or gathers the matches.</summary>
    public IScopeOwner Owner { get; set; } = null!;

    public override void FindEarliestRank()
    {
        base.FindEarliestRank();
        EarliestRank = Math.Min(EarliestRank, ((BetaNode)Owner).EarliestRank);
    }

    public override void LeftAssert(SessionState state, Tuple tuple)
    {
        var note = state.NewTuple(this, tuple, null);
        note.Operation = state.Operation;
        foreach (var successor in Successors)
        {
            successor.LeftAssert(state, note);
        }

        note.IsActive = true;
        state.Beta[Id].Add(note);
        Owner.Opened(state, note);
    }

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged)
    {
        var note = tuple.FirstChild!;
        while (note.Node != this)
        {
            note = note.NextSibling!;
        }

        PassUpdate(state, note, isFactChanged: false);
        Owner.Updated(state, note);
    }
}
