namespace Digital40.RuleEngine.Rete;

/// <summary>Joins the tuples before it with the facts of an alpha memory.</summary>
internal sealed class JoinNode(BetaNode left, int memoryId, LhsExpression<bool>[] conditions, JoinKey? key) : BetaNode, IRightInput
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
        if (conditions.Length == 0)
        {
            UpdateChildren(state, tuple);
            return;
        }

        key?.TupleChanged(state, this, tuple, isRemoved: false);
        for (var child = tuple.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.Node == this)
            {
                child.Fact!.Mark = child;
            }
        }

        foreach (var (fact, child) in MarkedFacts(state))
        {
            Retry(state, tuple, fact, child, isFactChanged: false);
        }
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
        for (var child = fact.FirstTuple; child is not null; child = child.NextOfFact)
        {
            if (child.Node == this)
            {
                child.Parent!.Mark = child;
            }
        }

        foreach (var (tuple, child) in MarkedTuples(state))
        {
            Retry(state, tuple, fact, child, isFactChanged: true);
        }
    }

    public void RightRetract(SessionState state, Fact fact)
    {
        key?.FactChanged(state, this, fact, isRemoved: true);
        for (var child = fact.FirstTuple; child is not null;)
        {
            var next = child.NextOfFact;
            if (child.Node == this)
            {
                state.Remove(child);
                next = next is { IsRetracted: true } ? fact.FirstTuple : next;
            }

            child = next;
        }
    }

    private void Try(SessionState state, Tuple tuple, Fact fact, LhsExpression<bool>[] tests)
    {
        if (LhsExpression.AllHold(tests, state, tuple, fact))
        {
            Activate(state, state.NewTuple(this, tuple, fact));
        }
    }

    private void Retry(SessionState state, Tuple tuple, Fact fact, Tuple? child, bool isFactChanged)
    {
        if (!LhsExpression.AllHold(conditions, state, tuple, fact))
        {
            if (child is not null)
            {
                state.Remove(child);
            }
        }
        else if (child is null)
        {
            Activate(state, state.NewTuple(this, tuple, fact));
        }
        else
        {
            PassUpdate(state, child, isFactChanged);
        }
    }

    private void UpdateChildren(SessionState state, Tuple tuple)
    {
        for (var child = tuple.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            if (child.Node == this)
            {
                PassUpdate(state, child, isFactChanged: false);
            }

            child = next;
        }
    }

    /// <summary>The facts to try with a tuple, each with the tuple it makes now. Taken before anything is passed on: later nodes mark facts too.</summary>
    private (Fact Fact, Tuple? Child)[] MarkedFacts(SessionState state)
    {
        var pairs = new (Fact, Tuple?)[state.Alpha[memoryId].Count];
        var count = 0;
        for (var entry = state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
        {
            pairs[count++] = (entry.Fact, entry.Fact.Mark);
            entry.Fact.Mark = null;
        }

        return pairs;
    }

    /// <summary>The tuples to try with a fact, each with the tuple they make now.</summary>
    private (Tuple Tuple, Tuple? Child)[] MarkedTuples(SessionState state)
    {
        var pairs = new (Tuple, Tuple?)[state.Beta[left.Id].Count];
        var count = 0;
        for (var tuple = state.Beta[left.Id].First; tuple is not null; tuple = tuple.Next)
        {
            pairs[count++] = (tuple, tuple.Mark);
            tuple.Mark = null;
        }

        return pairs;
    }
}
