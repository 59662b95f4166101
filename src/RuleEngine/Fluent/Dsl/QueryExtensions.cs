using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>The steps of queries.</summary>
public static class QueryExtensions
{
    /// <summary>Starts with the facts in working memory that satisfy all conditions.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
    {
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Starts with a value computed from the facts matched so far.</summary>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps the elements that satisfy all predicates.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Maps each element to one value.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Maps each element to any number of values.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Forms one group a key.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) => source.GroupBy(keySelector, element => element);

    /// <summary>Forms one group a key, of what the second selector makes of each element.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Gathers all elements in one collection; an empty one when there are none.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Makes the collection a lookup by key.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.ToLookup(keySelector, element => element);

    /// <summary>Makes the collection a lookup by key, of what the second selector makes of each element.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts the collection by a key, the lowest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Ascending);

    /// <summary>Sorts the collection by a key, the highest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Descending);

    /// <summary>Sorts elements with equal keys so far by a further key, the lowest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Ascending);

    /// <summary>Sorts elements with equal keys so far by a further key, the highest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Descending);

    private static QueryExpression<IEnumerable<TSource>> Sorted<TSource, TKey>(
        IQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector, SortDirection direction)
    {
        source.Builder.OrderBy(keySelector, direction);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
