using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>States the actions of a rule. They run in the order in which they are stated.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Adds an action that runs upon the given changes of a match.</summary>
    /// <exception cref="ArgumentException">The trigger is none.</exception>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Adds an action that runs when a match appears or is updated.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Adds an action that runs when a match that has fired disappears.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>
    /// Inserts a fact that is linked to the match: it is made anew when the match is updated, and removed when the match disappears.
    /// </summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>
    /// Inserts a fact that is linked to the match: when the match is updated, the second expression turns the fact into its
    /// successor; when the match disappears, the fact is removed.
    /// </summary>
    IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
