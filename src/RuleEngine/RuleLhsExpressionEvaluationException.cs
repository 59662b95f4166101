namespace Digital40.RuleEngine;

/// <summary>A condition, binding or aggregate of a rule threw; the message names the rule, the expression and the facts.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
    }
}
