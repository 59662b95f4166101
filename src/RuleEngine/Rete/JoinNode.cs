namespace Digital40.RuleEngine.Rete;

/// <summary>Joins the tuples before it with the facts of an alpha memory.</summary>
internal sealed partial class JoinNode(BetaNode left, int memoryId, LhsExpression<bool>[] conditions, JoinKey? key) : BetaNode, IRightInput
{
    /// <summary>The node that the tuples come from.</summary>
    public BetaNode Left => left;

    /// <summary>The memory that the facts come from.</summary>
    public int MemoryId => memoryId;

    public override void LeftAssert(SessionState state, Tuple tuple)
    {
        key?.TupleChanged(state, this, tuple, isRemoved: false);
        if (key?.FactsFor(state, this, tuple) is { } candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                Try(state, tuple, candidates[i], key.Residual);
            }

            return;
        }

        for (var entry = state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
        {
            Try(state, tuple, entry.Fact, conditions);
        }
    }

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged)
    {
        key?.TupleChanged(state, this, tuple, isRemoved: false);
        var known = state.Tuples.Take();
        for (var child = tuple.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.Node == this)
            {
                known.Add(child);
            }
        }

        if (conditions.Length == 0)
        {
            UpdateAll(state, known, isFactChanged: false);
            return;
        }

        var fresh = FreshFacts(state, tuple, known);
        UpdateAll(state, known, isFactChanged: false);
        for (var i = 0; i < fresh.Count; i++)
        {
            Try(state, tuple, fresh[i], conditions);
        }

        state.Facts.Return(fresh);
    }

    public override void LeftRetract(SessionState state, Tuple tuple) => key?.TupleChanged(state, this, tuple, isRemoved: true);

    public void RightAssert(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: false);
        if (key?.TuplesFor(state, this, fact) is { } candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                Try(state, candidates[i], fact, key.Residual);
            }

            return;
        }

        for (var tuple = state.Beta[left.Id].First; tuple is not null; tuple = tuple.Next)
        {
            Try(state, tuple, fact, conditions);
        }
    }

    public void RightUpdate(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: false);
        var known = TuplesOf(state, fact);
        var fresh = FreshTuples(state, fact, known);
        UpdateAll(state, known, isFactChanged: true);
        for (var i = 0; i < fresh.Count; i++)
        {
            Try(state, fresh[i], fact, conditions);
        }

        state.Tuples.Return(fresh);
    }

    public void RightRetract(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: true);
        var known = TuplesOf(state, fact);
        for (var i = 0; i < known.Count; i++)
        {
            if (!known[i].IsRetracted)
            {
                state.Remove(known[i]);
            }
        }

        state.Tuples.Return(known);
    }

    private void Try(SessionState state, Tuple tuple, Fact fact, LhsExpression<bool>[] tests)
    {
        if (LhsExpression.AllHold(tests, state, tuple, fact))
        {
            Activate(state, state.NewTuple(this, tuple, fact));
        }
    }

    /// <summary>Looks again at tuples of this node, and gives the list back. One of them may go while another is passed on.</summary>
    private void UpdateAll(SessionState state, List<Tuple> known, bool isFactChanged)
    {
        for (var i = 0; i < known.Count; i++)
        {
            var child = known[i];
            if (child.IsRetracted)
            {
                continue;
            }

            if (LhsExpression.AllHold(conditions, state, child.Parent, child.Fact))
            {
                PassUpdate(state, child, isFactChanged);
            }
            else
            {
                state.Remove(child);
            }
        }

        state.Tuples.Return(known);
    }

    /// <summary>The node's tuples of a fact, the oldest first.</summary>
    private List<Tuple> TuplesOf(SessionState state, Fact fact)
    {
        var known = state.Tuples.Take();
        for (var child = fact.FirstTuple; child is not null; child = child.NextOfFact)
        {
            if (child.Node == this)
            {
                known.Add(child);
            }
        }

        known.Reverse();
        return known;
    }
}
