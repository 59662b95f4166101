using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>An expression of an aggregate, ready to be evaluated.</summary>
internal sealed class AggregateExpression(string name, LhsExpression<object?> expression) : IAggregateExpression
{
    public string Name => name;

    public object? Invoke(AggregationContext context, ITuple tuple, IFact fact)
    {
        return expression.TryEvaluate(context.State, (Tuple)tuple, (Fact)fact, out var result) ? result : throw new FailedAggregateException();
    }
}
