using System.ComponentModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>A query that yields elements to which further steps can be applied.</summary>
/// <typeparam name="TSource">The type of the elements.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>Gathers the steps of the query.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}
