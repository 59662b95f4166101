namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>A query that yields one collection, which can be sorted or made a lookup.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>
{
}
