using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Gathers the steps of a query. A step takes what the step before it yields.</summary>
public interface IQueryBuilder
{
    /// <summary>Starts with the facts in working memory that satisfy all conditions.</summary>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    /// <summary>Starts with a value computed from the facts matched so far.</summary>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps the elements that satisfy all predicates.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Maps each element to one value.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Maps each element to any number of values.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Forms one group a key.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Gathers all elements in one collection.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void Collect<TSource>();

    /// <summary>Makes the collection a lookup by key.</summary>
    /// <exception cref="InvalidOperationException">The query does not yield a collection.</exception>
    void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Sorts the collection by a further key.</summary>
    /// <exception cref="InvalidOperationException">The query does not yield a collection.</exception>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Applies a custom aggregate that is found by its name.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Applies a custom aggregate that is made by the given type of factory, or found by its name when that is <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">The query has not been started.</exception>
    void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType);
}
