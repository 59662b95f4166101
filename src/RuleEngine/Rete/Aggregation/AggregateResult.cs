namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>One result of an aggregation, and the tuple it makes.</summary>
internal class AggregateResult
{
    public object? Value;
    public Fact? Fact;
    public Tuple? Output;
    public ResultChange Change;

    /// <summary>Says what the result was made from.</summary>
    public AggregateFactSource? Source;

    /// <summary>The fact that the result comes from, where it comes from one.</summary>
    public Fact? Origin;

    /// <summary>The next result that has a change to be passed on.</summary>
    public AggregateResult? NextChanged;

    public bool IsQueued;
}
