namespace Digital40.RuleEngine.Rete;

/// <summary>Joins the tuples before it with the facts of an alpha memory.</summary>
/// <remarks>
/// A tuple that came or was updated in an operation has been tried with all facts, those that came or were updated in the same operation included; so these
/// are only tried with the other tuples.
/// </remarks>
internal sealed partial class JoinNode(BetaNode left, int memoryId, LhsExpression<bool>[] conditions, JoinKey? key) : RightInputNode
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

        for (var entry = state.Alpha[memoryId].First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
        {
            Try(state, tuple, state.Entries[entry].Fact, conditions);
        }
    }

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged)
    {
        key?.TupleChanged(state, this, tuple, isRemoved: false);
        var known = TuplesOn(state, tuple);
        if (conditions.Length == 0 && !state.IsAwaited(Id))
        {
            UpdateAll(state, known);
            return;
        }

        var fresh = FreshFacts(state, tuple, known);
        UpdateAll(state, known);
        for (var i = 0; i < fresh.Count; i++)
        {
            Try(state, tuple, fresh[i], conditions);
        }

        state.Facts.Return(fresh);
    }

    public override void LeftRetract(SessionState state, Tuple tuple) => key?.TupleChanged(state, this, tuple, isRemoved: true);

    public override void Entered(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: false);
        state.Await(this, fact, isNew: true);
    }

    public override void Changed(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: false);
        state.Await(this, fact, isNew: false);
    }

    public override void Gone(SessionState state, Fact fact)
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

    public override void RightAssert(SessionState state, Fact fact)
    {
        if (key?.TuplesFor(state, this, fact) is { } candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                TryOld(state, candidates[i], fact, key.Residual);
            }

            return;
        }

        for (var tuple = state.Beta[left.Id].First; tuple is not null; tuple = tuple.Next)
        {
            TryOld(state, tuple, fact, conditions);
        }
    }

    public override void RightUpdate(SessionState state, Fact fact)
    {
        var known = TuplesOf(state, fact);
        var fresh = FreshTuples(state, fact, known);
        UpdateOld(state, known);
        for (var i = 0; i < fresh.Count; i++)
        {
            TryOld(state, fresh[i], fact, conditions);
        }

        state.Tuples.Return(fresh);
    }

    private void Try(SessionState state, Tuple tuple, Fact fact, LhsExpression<bool>[] tests)
    {
        if (LhsExpression.AllHold(tests, state, tuple, fact))
        {
            Activate(state, state.NewTuple(this, tuple, fact));
        }
    }

    private void TryOld(SessionState state, Tuple tuple, Fact fact, LhsExpression<bool>[] tests)
    {
        if (tuple.Operation != state.Operation)
        {
            Try(state, tuple, fact, tests);
        }
    }

    /// <summary>Looks again at tuples of this node, and gives the list back.</summary>
    private void UpdateAll(SessionState state, List<Tuple> known)
    {
        for (var i = 0; i < known.Count; i++)
        {
            Update(state, known[i]);
        }

        state.Tuples.Return(known);
    }

    /// <summary>Looks again at those tuples of this node whose first part did not come or change in this operation, and gives the list back.</summary>
    private void UpdateOld(SessionState state, List<Tuple> known)
    {
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Parent!.Operation != state.Operation)
            {
                Update(state, known[i]);
            }
        }

        state.Tuples.Return(known);
    }

    /// <summary>Looks again at a tuple of this node, which may have gone while another was passed on.</summary>
    private void Update(SessionState state, Tuple child)
    {
        if (child.IsRetracted)
        {
            return;
        }

        if (LhsExpression.AllHold(conditions, state, child.Parent, child.Fact))
        {
            PassUpdate(state, child, isFactChanged: child.Fact!.Operation == state.Operation);
        }
        else
        {
            state.Remove(child);
        }
    }
}
