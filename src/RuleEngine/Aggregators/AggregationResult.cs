using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>What happened to one result of an aggregator.</summary>
public sealed class AggregationResult
{
    /// <summary>Nothing happened.</summary>
    public static readonly AggregationResult[] Empty = [];

    private AggregationResult(AggregationAction action, object aggregate, object? previous, IEnumerable<IFact>? source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>What happened.</summary>
    public AggregationAction Action { get; }

    /// <summary>The result.</summary>
    public object Aggregate { get; }

    /// <summary>What it was before, where it is another object now.</summary>
    public object? Previous { get; }

    /// <summary>The facts it was made from.</summary>
    public IEnumerable<IFact>? Source { get; }

    /// <summary>Nothing happened to a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts it was made from.</param>
    public static AggregationResult None(object result, IEnumerable<IFact> source) => new(AggregationAction.None, result, null, source);

    /// <summary>A result is new.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts it was made from.</param>
    public static AggregationResult Added(object result, IEnumerable<IFact> source) => new(AggregationAction.Added, result, null, source);

    /// <summary>A result changed.</summary>
    /// <param name="result">The result as it is now.</param>
    /// <param name="previous">The result as it was.</param>
    /// <param name="source">The facts it was made from.</param>
    public static AggregationResult Modified(object result, object previous, IEnumerable<IFact> source) =>
        new(AggregationAction.Modified, result, previous, source);

    /// <summary>A result is gone.</summary>
    /// <param name="result">The result.</param>
    public static AggregationResult Removed(object result) => new(AggregationAction.Removed, result, null, null);
}
