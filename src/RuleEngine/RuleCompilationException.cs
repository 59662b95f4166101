namespace Digital40.RuleEngine;

/// <summary>A rule cannot be compiled.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception innerException)
        : base($"{message}{Environment.NewLine}{ruleName}", innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
