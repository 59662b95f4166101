namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes a node's aggregations.</summary>
internal abstract class AggregationFactory
{
    /// <summary>Whether an expression looks at what stands before the facts that are gathered.</summary>
    public bool DependsOnTuple { get; init; }

    public abstract Aggregation Create(SessionState state);
}
