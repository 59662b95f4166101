namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes collections in the order in which facts come.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class CollectionFactory<T> : AggregationFactory
{
    public override bool IsReusable => true;

    public override Aggregation Create(SessionState state) => new CollectionAggregation<T>();
}
