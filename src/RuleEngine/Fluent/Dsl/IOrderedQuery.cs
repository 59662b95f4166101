namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>A query that yields one sorted collection, which can be sorted by further keys.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>
{
}
