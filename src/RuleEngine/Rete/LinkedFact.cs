namespace Digital40.RuleEngine.Rete;

/// <summary>A fact that an activation has yielded, under its key.</summary>
internal sealed class LinkedFact
{
    public object Key { get; set; } = null!;

    public Fact Fact { get; set; } = null!;

    public LinkedFact? Next { get; set; }

    public void Clear()
    {
        Key = null!;
        Fact = null!;
        Next = null;
    }
}
