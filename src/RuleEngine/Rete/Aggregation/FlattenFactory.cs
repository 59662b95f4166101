namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes projections of each fact to several values.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class FlattenFactory<T>(LhsExpression<T[]> selector) : AggregationFactory
{
    public override Aggregation Create(SessionState state) => new FlattenAggregation<T>(selector, state.Network.IdentityComparer);
}
