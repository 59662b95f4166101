using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>An action of a rule threw.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="match">The match.</param>
public class RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
    : RhsExpressionEventArgs(expression, exception, arguments, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
