namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes a node's aggregations.</summary>
internal abstract class AggregationFactory
{
    /// <summary>Whether an expression looks at what stands before the facts that are gathered.</summary>
    public bool DependsOnTuple { get; init; }

    /// <summary>Whether an aggregation can be reset and used by another session.</summary>
    public virtual bool IsReusable => false;

    public abstract Aggregation Create(SessionState state);
}
