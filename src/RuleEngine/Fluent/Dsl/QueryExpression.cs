namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>A query whose steps are in a builder. Query steps of one's own return one of these.</summary>
/// <typeparam name="TSource">The type of the elements the query yields.</typeparam>
/// <param name="builder">The builder of the query so far.</param>
public class QueryExpression<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <inheritdoc/>
    public IQueryBuilder Builder { get; } = builder;
}
