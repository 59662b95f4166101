using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>An expression of a rule's left-hand side threw.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="tuple">The partial match, or null.</param>
/// <param name="fact">The fact beside it, or null.</param>
/// <param name="rules">The rules that have the expression in common.</param>
public class LhsExpressionErrorEventArgs(
    Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
    : LhsExpressionEventArgs(expression, exception, arguments, null, tuple, fact, rules), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
