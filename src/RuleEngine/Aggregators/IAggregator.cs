using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>Gathers facts into results, for one partial match.</summary>
public interface IAggregator
{
    /// <summary>Facts have come.</summary>
    /// <param name="context">The aggregation's context.</param>
    /// <param name="tuple">The partial match before the aggregate.</param>
    /// <param name="facts">The facts; empty when the aggregator is new and there are none.</param>
    /// <returns>What that does to the results.</returns>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts were updated.</summary>
    /// <param name="context">The aggregation's context.</param>
    /// <param name="tuple">The partial match before the aggregate.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What that does to the results.</returns>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts are gone.</summary>
    /// <param name="context">The aggregation's context.</param>
    /// <param name="tuple">The partial match before the aggregate.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What that does to the results.</returns>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}
