using Digital40.RuleEngine.Aggregators;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes aggregations of a kind that the rules' author has written.</summary>
internal sealed class CustomFactory(IAggregatorFactory factory) : AggregationFactory
{
    public override Aggregation Create(SessionState state) => new CustomAggregation(factory, new AggregationContext(state));
}
