using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>A filter of a rule was evaluated.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw, or null.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="result">Its result, or null when it threw.</param>
/// <param name="match">The match.</param>
public class AgendaExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, IMatch match)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>The match.</summary>
    public IMatch Match => match;

    /// <summary>The rule that is matched.</summary>
    public IRuleDefinition Rule => match.Rule;

    /// <summary>The facts of the match, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts => match.Facts;
}
