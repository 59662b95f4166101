namespace Digital40.RuleEngine;

/// <summary>An action of a rule threw; the message names the rule, the action and the facts of the match.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
