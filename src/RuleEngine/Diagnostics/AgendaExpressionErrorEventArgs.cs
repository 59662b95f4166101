using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>A filter of a rule threw.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="match">The match.</param>
public class AgendaExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
    : AgendaExpressionEventArgs(expression, exception, arguments, null, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
