namespace Digital40.RuleEngine.Rete;

/// <summary>The facts that passed one path of conditions, in the order in which they came: a list of <see cref="AlphaEntries"/>.</summary>
internal struct AlphaMemory
{
    public int First;
    public int Last;
    public int Count;
}
