using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Fluent.Expressions;

internal sealed class RightHandSideExpression(RuleContext context) : IRightHandSideExpression
{
    private static readonly MethodInfo GetLinked = typeof(IContext).GetMethod(nameof(IContext.GetLinked))!;
    private static readonly MethodInfo InsertLinked = typeof(IContext).GetMethod(nameof(IContext.InsertLinked))!;
    private static readonly MethodInfo UpdateLinked = typeof(IContext).GetMethod(nameof(IContext.UpdateLinked))!;

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        context.Builder.RightHandSide().Action(VariableRewriter.Rewrite(action, context.Scope), actionTrigger);
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) =>
        Do(LinkedAction(yield, _ => yield.Body));

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
    {
        return Do(LinkedAction(yieldInsert, linked => new Substitution
        {
            [yieldUpdate.Parameters[0]] = yieldInsert.Parameters[0],
            [yieldUpdate.Parameters[1]] = Expression.Convert(linked, typeof(TFact)),
        }.Visit(yieldUpdate.Body)));
    }

    private Expression<Action<IContext>> LinkedAction(LambdaExpression insert, Func<Expression, Expression> update)
    {
        var engine = insert.Parameters[0];
        var key = Expression.Constant(context.NextLinkedKey(), typeof(object));
        var linked = Expression.Variable(typeof(object), "linked");
        var body = Expression.Block(
            [linked],
            Expression.Assign(linked, Expression.Call(engine, GetLinked, key)),
            Expression.IfThenElse(
                Expression.ReferenceEqual(linked, Expression.Constant(null)),
                Expression.Call(engine, InsertLinked, key, Expression.Convert(insert.Body, typeof(object))),
                Expression.Call(engine, UpdateLinked, key, Expression.Convert(update(linked), typeof(object)))));
        var action = Expression.Lambda<Action<IContext>>(body, engine);
        ExpressionText.SetSource(action, insert);
        return action;
    }
}
