namespace Digital40.RuleEngine.Rete;

/// <summary>A node that makes tuples. Nodes know no session: what they keep stands in <see cref="SessionState"/>.</summary>
internal abstract class BetaNode
{
    /// <summary>The node's number: a node has a greater one than every node before it.</summary>
    public int Id { get; set; }

    /// <summary>The nodes that take this node's tuples, in the order in which the rules were declared.</summary>
    public BetaNode[] Successors { get; private set; } = [];

    /// <summary>The rank of the first rule to fire among those that take anything from here.</summary>
    public int EarliestRank { get; protected set; } = int.MaxValue;

    /// <summary>What the node is and which rules use it, for errors and the session's schema.</summary>
    public NodeDescription Description { get; init; } = new();

    /// <summary>Whether a later node looks this node's tuples up, so that they must be kept in order.</summary>
    public bool NeedsMemory { get; set; }

    public void AddSuccessor(BetaNode node)
    {
        Successors = [.. Successors, node];
    }

    /// <summary>Finds the first rule to fire; called when every node after this one has found its own.</summary>
    public virtual void FindEarliestRank()
    {
        foreach (var successor in Successors)
        {
            EarliestRank = Math.Min(EarliestRank, successor.EarliestRank);
        }
    }

    /// <summary>A tuple has come from the node before.</summary>
    public abstract void LeftAssert(SessionState state, Tuple tuple);

    /// <summary>A tuple of the node before was updated.</summary>
    /// <param name="state">The session's state.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="isFactChanged">Whether its last fact changed, and not only what stands before it.</param>
    public abstract void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged);

    /// <summary>A tuple of the node before was taken away; what this node built on it already was.</summary>
    public virtual void LeftRetract(SessionState state, Tuple tuple)
    {
    }

    /// <summary>A tuple of this node was taken away; its successors' tuples already were.</summary>
    public virtual void Removed(SessionState state, Tuple tuple)
    {
        if (tuple.IsActive)
        {
            Deactivate(state, tuple);
        }
    }

    /// <summary>Passes on the changes of one tuple that waited for the end of the operation.</summary>
    public virtual void Flush(SessionState state, Tuple tuple) => throw new InvalidOperationException("The node does not wait.");

    /// <summary>Takes a tuple into the node's memory and passes it on.</summary>
    protected void Activate(SessionState state, Tuple tuple)
    {
        tuple.IsActive = true;
        tuple.Operation = state.Operation;
        if (NeedsMemory)
        {
            state.Beta[Id].Add(tuple);
        }

        foreach (var successor in Successors)
        {
            successor.LeftAssert(state, tuple);
        }
    }

    protected void PassUpdate(SessionState state, Tuple tuple, bool isFactChanged)
    {
        tuple.Operation = state.Operation;
        foreach (var successor in Successors)
        {
            successor.LeftUpdate(state, tuple, isFactChanged);
        }
    }

    private void Deactivate(SessionState state, Tuple tuple)
    {
        tuple.IsActive = false;
        if (NeedsMemory)
        {
            state.Beta[Id].Remove(tuple);
        }

        foreach (var successor in Successors)
        {
            successor.LeftRetract(state, tuple);
        }
    }
}
