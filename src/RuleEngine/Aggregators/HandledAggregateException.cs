namespace Digital40.RuleEngine.Aggregators;

/// <summary>Leaves an aggregator whose expression failed, when a handler of the event has dealt with the failure.</summary>
internal sealed class HandledAggregateException : Exception;
