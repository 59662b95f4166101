using System.ComponentModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>The start of a query: its facts come from Match or From.</summary>
public interface IQuery
{
    /// <summary>Gathers the steps of the query.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}
