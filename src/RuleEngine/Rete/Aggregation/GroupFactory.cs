namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes groups by key.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
internal sealed class GroupFactory<TKey, TElement>(LhsExpression<TKey> keySelector, LhsExpression<TElement> elementSelector) : AggregationFactory
{
    public override Aggregation Create(SessionState state) => new GroupAggregation<TKey, TElement>(keySelector, elementSelector);
}
