namespace Digital40.RuleEngine;

/// <summary>What came of a batch of facts.</summary>
public interface IFactResult
{
    /// <summary>The facts that could not be inserted, updated or retracted, in the order given; empty when all could.</summary>
    IReadOnlyCollection<object> Failed { get; }

    /// <summary>How many they are.</summary>
    int FailedCount { get; }
}
