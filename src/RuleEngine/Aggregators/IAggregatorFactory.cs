using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>Makes the aggregators of an aggregate.</summary>
public interface IAggregatorFactory
{
    /// <summary>Called once for each aggregate of each rule, before any <see cref="Create"/>.</summary>
    /// <param name="element">The aggregate.</param>
    /// <param name="compiledExpressions">Its expressions, ready to be evaluated, in the order given by the rule.</param>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>Makes the aggregator of one partial match.</summary>
    IAggregator Create();
}
