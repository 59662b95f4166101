namespace Digital40.RuleEngine;

/// <summary>An expression of a rule threw.</summary>
public class RuleExpressionEvaluationException : RuleExecutionException
{
    internal RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, innerException)
    {
        Expression = expression;
    }

    /// <summary>The expression as text.</summary>
    public string Expression { get; }
}
