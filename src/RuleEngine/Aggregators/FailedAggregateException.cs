namespace Digital40.RuleEngine.Aggregators;

/// <summary>Leaves an aggregator whose expression failed; the failure itself has been told or is thrown at the end of the operation.</summary>
internal sealed class FailedAggregateException : Exception;
