namespace Digital40.RuleEngine;

/// <summary>Something went wrong while rules were matched or fired.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
