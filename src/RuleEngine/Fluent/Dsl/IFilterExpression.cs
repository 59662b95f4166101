using System.Linq.Expressions;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>States the filters that decide whether a match of the rule reaches the agenda.</summary>
public interface IFilterExpression
{
    /// <summary>Lets an updated match pass only when the value of at least one of the keys has changed.</summary>
    IFilterExpression OnChange(params Expression<Func<object?>>[] keySelectors);

    /// <summary>Lets a match pass only when all predicates are true.</summary>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
