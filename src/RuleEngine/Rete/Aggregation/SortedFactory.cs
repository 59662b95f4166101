using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Makes collections that are sorted by keys.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class SortedFactory<T>(LhsExpression<object?>[] keys, SortDirection[] directions) : AggregationFactory
{
    public override Aggregation Create(SessionState state) => new SortedAggregation<T>(keys, directions);
}
