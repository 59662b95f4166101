using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// A partial match: the tuple before it and one more fact. A tuple without a fact is a node's note on its parent (a counter, an aggregation).
/// Tuples form a tree, so a retracted fact takes its matches with it without a search.
/// </summary>
internal sealed class Tuple : ITuple
{
    public BetaNode Node = null!;
    public Tuple? Parent;
    public Fact? Fact;

    /// <summary>What the node keeps for the tuple: an aggregation, an activation.</summary>
    public object? State;

    /// <summary>The operation in which the tuple was passed on last: as it is now, and tried with all facts as they are now.</summary>
    public long Operation;

    /// <summary>A counter that the node keeps for the tuple.</summary>
    public int Counter;

    /// <summary>Whether the tuple stands in its node's memory and has been passed on.</summary>
    public bool IsActive;

    /// <summary>Whether the tuple waits for <see cref="BetaNode.Flush"/>.</summary>
    public bool IsDirty;

    /// <summary>Whether the tuple before it was updated since the last flush.</summary>
    public bool IsLeftUpdated;

    /// <summary>Whether the tuple is being taken away.</summary>
    public bool IsRetracted;

    public Tuple? FirstChild;
    public Tuple? LastChild;
    public Tuple? NextSibling;
    public Tuple? PreviousSibling;
    public Tuple? NextOfFact;
    public Tuple? PreviousOfFact;
    public Tuple? Next;
    public Tuple? Previous;
    public Tuple? NextDirty;

    /// <summary>Whether the join that is looking at a fact already has a tuple of it and this one.</summary>
    public bool IsMarked;

    /// <inheritdoc/>
    public IEnumerable<IFact> Facts
    {
        get
        {
            for (var tuple = this; tuple is not null; tuple = tuple.Parent)
            {
                if (tuple.Fact is not null)
                {
                    yield return tuple.Fact;
                }
            }
        }
    }

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            var count = 0;
            for (var tuple = this; tuple is not null; tuple = tuple.Parent)
            {
                count += tuple.Fact is null ? 0 : 1;
            }

            return count;
        }
    }

    /// <summary>The tuple that is so many steps before this one.</summary>
    public Tuple Ancestor(int steps)
    {
        var tuple = this;
        for (; steps > 0; steps--)
        {
            tuple = tuple.Parent!;
        }

        return tuple;
    }

    public void LinkTo(Tuple parent)
    {
        Parent = parent;
        if (parent.LastChild is null)
        {
            parent.FirstChild = this;
        }
        else
        {
            PreviousSibling = parent.LastChild;
            parent.LastChild.NextSibling = this;
        }

        parent.LastChild = this;
    }

    public void LinkTo(Fact fact)
    {
        Fact = fact;
        if (fact.FirstTuple is not null)
        {
            NextOfFact = fact.FirstTuple;
            fact.FirstTuple.PreviousOfFact = this;
        }

        fact.FirstTuple = this;
    }

    /// <summary>Leaves the parent's children. What is gone points to nothing that could live longer than it.</summary>
    public void UnlinkFromParent()
    {
        if (PreviousSibling is null)
        {
            Parent!.FirstChild = NextSibling;
        }
        else
        {
            PreviousSibling.NextSibling = NextSibling;
        }

        if (NextSibling is null)
        {
            Parent!.LastChild = PreviousSibling;
        }
        else
        {
            NextSibling.PreviousSibling = PreviousSibling;
        }

        NextSibling = PreviousSibling = null;
    }

    public void UnlinkFromFact()
    {
        if (PreviousOfFact is null)
        {
            Fact!.FirstTuple = NextOfFact;
        }
        else
        {
            PreviousOfFact.NextOfFact = NextOfFact;
        }

        if (NextOfFact is not null)
        {
            NextOfFact.PreviousOfFact = PreviousOfFact;
        }

        NextOfFact = PreviousOfFact = null;
    }

    public void Clear()
    {
        Node = null!;
        Parent = null;
        Fact = null;
        State = null;
        Counter = 0;
        Operation = 0;
        IsActive = IsDirty = IsLeftUpdated = IsRetracted = IsMarked = false;
        FirstChild = LastChild = NextSibling = PreviousSibling = null;
        NextOfFact = PreviousOfFact = Next = Previous = NextDirty = null;
    }
}
