namespace Digital40.RuleEngine;

/// <summary>Rules have gone on firing one another beyond the limit of <see cref="RuleCompilerOptions.FiringLimit"/>.</summary>
public sealed class RuleFiringLimitException : RuleExecutionException
{
    internal RuleFiringLimitException(int limit, IReadOnlyList<string> lastRules)
        : base($"Rules fired {limit} times in one call of Fire and would go on. The last ones were: {string.Join(", ", lastRules)}. "
            + "Does an action update what its own conditions match? "
            + "Pass the greatest number of firings to Fire, or raise RuleCompilerOptions.FiringLimit, if the rules are right.")
    {
        LastRules = lastRules;
    }

    /// <summary>The names of the rules that fired last, the newest last.</summary>
    public IReadOnlyList<string> LastRules { get; }
}
