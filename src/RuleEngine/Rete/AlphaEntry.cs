namespace Digital40.RuleEngine.Rete;

/// <summary>A fact's place in one alpha memory: a link in the memory's list and in the fact's. Links are places in <see cref="AlphaEntries"/>.</summary>
internal struct AlphaEntry
{
    public Fact Fact;
    public int MemoryId;
    public int Previous;
    public int Next;
    public int NextOfFact;
}
