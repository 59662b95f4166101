using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds the right-hand side of a rule.</summary>
public class ActionGroupBuilder : RuleElementBuilder, IBuilder<ActionGroupElement>
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>Adds an action.</summary>
    public void Action(ActionElement element) => _actions.Add(element);

    /// <summary>Adds an action that runs when a match appears or is updated. Its first parameter is the <see cref="IContext"/>.</summary>
    /// <exception cref="ArgumentException">The expression is missing or its first parameter is not an <see cref="IContext"/>.</exception>
    public void Action(LambdaExpression expression) => _actions.Add(Element.Action(expression));

    /// <summary>Adds an action that runs upon the given changes of a match. Its first parameter is the <see cref="IContext"/>.</summary>
    /// <exception cref="ArgumentException">The expression does not fit, or the trigger is none.</exception>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) => _actions.Add(Element.Action(expression, actionTrigger));

    ActionGroupElement IBuilder<ActionGroupElement>.Build() => Element.ActionGroup(_actions);
}
