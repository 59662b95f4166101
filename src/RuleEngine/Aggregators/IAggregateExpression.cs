using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>An expression of an aggregate, ready to be evaluated.</summary>
public interface IAggregateExpression
{
    /// <summary>The name the aggregate gives it.</summary>
    string Name { get; }

    /// <summary>Evaluates the expression for a fact.</summary>
    /// <param name="context">The aggregation's context.</param>
    /// <param name="tuple">The partial match before the aggregate.</param>
    /// <param name="fact">The fact.</param>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}
