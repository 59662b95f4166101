using System.Diagnostics;
using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>One action of a rule. The first parameter of its expression is the <see cref="IContext"/>.</summary>
[DebuggerDisplay("{Expression}")]
public class ActionElement : ExpressionElement
{
    /// <summary>The trigger of an action that names none: a match appears or is updated.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaExpression expression, ActionTrigger actionTrigger)
        : base(expression, ownParameterCount: 1)
    {
        ActionTrigger = actionTrigger;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    /// <summary>The changes of a match that run the action.</summary>
    public ActionTrigger ActionTrigger { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAction(context, this);
}
