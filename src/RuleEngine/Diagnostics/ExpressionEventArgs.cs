using System.Linq.Expressions;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>An expression of a rule was evaluated.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it threw, or null.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="result">Its result, or null when it threw.</param>
public class ExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result) : EventArgs
{
    /// <summary>The expression.</summary>
    public Expression Expression => expression;

    /// <summary>What it threw, or null.</summary>
    public Exception? Exception => exception;

    /// <summary>Its arguments, in the order of its parameters.</summary>
    public virtual IEnumerable<object?> Arguments => arguments;

    /// <summary>Its result; null when it threw, and for actions.</summary>
    public object? Result => result;
}
