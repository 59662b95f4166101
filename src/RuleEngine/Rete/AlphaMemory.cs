namespace Digital40.RuleEngine.Rete;

/// <summary>The facts that passed one path of conditions, in the order in which they came.</summary>
internal struct AlphaMemory
{
    public AlphaEntry? First;
    public AlphaEntry? Last;
    public int Count;

    public void Add(AlphaEntry entry)
    {
        if (Last is null)
        {
            First = entry;
        }
        else
        {
            entry.Previous = Last;
            Last.Next = entry;
        }

        Last = entry;
        Count++;
    }

    public void Remove(AlphaEntry entry)
    {
        if (entry.Previous is null)
        {
            First = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            Last = entry.Previous;
        }
        else
        {
            entry.Next.Previous = entry.Previous;
        }

        entry.Previous = null;
        entry.Next = null;
        Count--;
    }
}
