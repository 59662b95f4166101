namespace Digital40.RuleEngine;

/// <summary>A filter of a rule threw; the message names the rule, the filter and the facts of the match.</summary>
public class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
