namespace Digital40.RuleEngine.Rete;

/// <summary>A fact's place in one alpha memory: a link in the memory's list and in the fact's.</summary>
internal sealed class AlphaEntry
{
    public Fact Fact = null!;
    public int MemoryId;
    public AlphaEntry? Previous;
    public AlphaEntry? Next;
    public AlphaEntry? NextOfFact;

    public void Clear()
    {
        Fact = null!;
        Previous = null;
        Next = null;
        NextOfFact = null;
    }
}
