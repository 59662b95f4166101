namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes projections of each fact to one value.</summary>
internal sealed class ProjectFactory(LhsExpression<object?> selector) : AggregationFactory
{
    public override Aggregation Create(SessionState state) => new ProjectAggregation(selector);
}
