using System.Linq.Expressions;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>States the conditions of a rule. Conditions that follow one another must all hold.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact that satisfies all conditions, and binds it to the variable.</summary>
    /// <exception cref="ArgumentException">The alias is not a variable.</exception>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches each fact that satisfies all conditions, without binding it.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when there is at least one fact that satisfies all conditions.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when there is no fact that satisfies all conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when each fact that satisfies the base condition also satisfies all further conditions.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when each fact of the type satisfies the condition.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Matches each result of the query, and binds it to the variable.</summary>
    /// <exception cref="ArgumentException">The alias is not a variable.</exception>
    /// <exception cref="InvalidOperationException">The query does not start with Match or From.</exception>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction);

    /// <summary>Holds when all nested conditions hold.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Holds when at least one of the nested conditions holds.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Computes a value from the facts matched so far, and binds it to the variable.</summary>
    /// <exception cref="ArgumentException">The alias is not a variable.</exception>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions on the variables bound so far to the last match, query or computed value.</summary>
    /// <exception cref="ArgumentException">Nothing has been matched in this group yet.</exception>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
