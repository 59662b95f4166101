using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>An expression of a rule's left-hand side was evaluated.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw, or null.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="result">Its result, or null when it threw.</param>
/// <param name="tuple">The partial match, or null.</param>
/// <param name="fact">The fact beside it, or null.</param>
/// <param name="rules">The rules that have the expression in common.</param>
public class LhsExpressionEventArgs(
    Expression expression, Exception? exception, object?[] arguments, object? result, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>The facts of the partial match in order, then the fact beside it.</summary>
    public virtual IEnumerable<IFact> Facts => (tuple?.Facts.Reverse() ?? []).Concat(fact is null ? [] : [fact]);

    /// <summary>The rules that have the expression in common.</summary>
    public IEnumerable<IRuleDefinition> Rules => rules;
}
