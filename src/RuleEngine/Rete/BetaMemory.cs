namespace Digital40.RuleEngine.Rete;

/// <summary>The tuples that a node has passed on, in the order in which they came.</summary>
internal struct BetaMemory
{
    public Tuple? First;
    public Tuple? Last;
    public int Count;

    /// <summary>The first of the node's tuples that wait for <see cref="BetaNode.Flush"/>.</summary>
    public Tuple? FirstDirty;

    /// <summary>The last of the node's tuples that wait for <see cref="BetaNode.Flush"/>.</summary>
    public Tuple? LastDirty;

    /// <summary>The node's hash index, once it is worth having one.</summary>
    public object? Index;

    /// <summary>How often the node has searched many elements without an index.</summary>
    public int Searches;

    public void Add(Tuple tuple)
    {
        if (Last is null)
        {
            First = tuple;
        }
        else
        {
            tuple.Previous = Last;
            Last.Next = tuple;
        }

        Last = tuple;
        Count++;
    }

    public void Remove(Tuple tuple)
    {
        if (tuple.Previous is null)
        {
            First = tuple.Next;
        }
        else
        {
            tuple.Previous.Next = tuple.Next;
        }

        if (tuple.Next is null)
        {
            Last = tuple.Previous;
        }
        else
        {
            tuple.Next.Previous = tuple.Previous;
        }

        tuple.Previous = null;
        tuple.Next = null;
        Count--;
    }
}
