using System.Linq.Expressions;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Makes the elements of rules and checks that they fit together.</summary>
public static partial class Element
{
    /// <summary>A typed name for other elements to bind or to refer to.</summary>
    /// <exception cref="ArgumentNullException">The type or the name is missing or empty.</exception>
    public static Declaration Declaration(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        RequireText(name, nameof(name));
        return new Declaration(type, name);
    }

    /// <summary>An expression that the element which owns it knows by a name.</summary>
    /// <exception cref="ArgumentNullException">The name or the expression is missing.</exception>
    public static NamedExpressionElement Expression(string name, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        return new NamedExpressionElement(name, expression);
    }

    /// <summary>A condition of a pattern.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    /// <exception cref="ArgumentException">The expression does not return a Boolean.</exception>
    public static NamedExpressionElement Condition(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.ReturnType != typeof(bool))
        {
            throw new ArgumentException($"A condition must return a Boolean: {ExpressionText.Of(expression)}", nameof(expression));
        }

        return new NamedExpressionElement(PatternElement.ConditionName, expression);
    }

    /// <summary>The external services of a rule.</summary>
    /// <exception cref="InvalidOperationException">Two services have the same name.</exception>
    public static DependencyGroupElement DependencyGroup(params DependencyElement[] dependencies) => DependencyGroup(dependencies.AsEnumerable());

    /// <inheritdoc cref="DependencyGroup(DependencyElement[])"/>
    public static DependencyGroupElement DependencyGroup(IEnumerable<DependencyElement> dependencies)
    {
        ArgumentNullException.ThrowIfNull(dependencies);
        var element = new DependencyGroupElement(dependencies);
        ElementValidator.RequireUniqueNames(element.Dependencies);
        return element;
    }

    /// <summary>An external service that is visible under a name.</summary>
    /// <exception cref="ArgumentNullException">The type or the name is missing or empty.</exception>
    public static DependencyElement Dependency(Type type, string name) => Dependency(Declaration(type, name), type);

    /// <summary>An external service that is visible under the name of the declaration.</summary>
    /// <exception cref="ArgumentNullException">The declaration or the type is missing.</exception>
    public static DependencyElement Dependency(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        var element = new DependencyElement(declaration, serviceType);
        declaration.Target = element;
        return element;
    }

    /// <summary>The filters of a rule; there may be none.</summary>
    public static FilterGroupElement FilterGroup(params FilterElement[] filters) => FilterGroup(filters.AsEnumerable());

    /// <inheritdoc cref="FilterGroup(FilterElement[])"/>
    public static FilterGroupElement FilterGroup(IEnumerable<FilterElement> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return new FilterGroupElement(filters);
    }

    /// <summary>A filter that decides by the value of the expression whether a match reaches the agenda.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    public static FilterElement Filter(FilterType filterType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new FilterElement(filterType, expression);
    }

    /// <summary>The actions of a rule, in the order in which they run.</summary>
    /// <exception cref="ArgumentException">No action runs when a match appears.</exception>
    public static ActionGroupElement ActionGroup(params ActionElement[] actions) => ActionGroup(actions.AsEnumerable());

    /// <inheritdoc cref="ActionGroup(ActionElement[])"/>
    public static ActionGroupElement ActionGroup(IEnumerable<ActionElement> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var element = new ActionGroupElement(actions);
        return element.Actions.Any(action => action.ActionTrigger.HasFlag(ActionTrigger.Activated))
            ? element
            : throw new ArgumentException("A rule needs an action that runs when a match appears.", nameof(actions));
    }

    /// <summary>An action that runs when a match appears or is updated.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    /// <exception cref="ArgumentException">The first parameter of the expression is not an <see cref="IContext"/>.</exception>
    public static ActionElement Action(LambdaExpression expression) => Action(expression, ActionElement.DefaultTrigger);

    /// <summary>An action that runs upon the given changes of a match.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    /// <exception cref="ArgumentException">The first parameter is not an <see cref="IContext"/>, or the trigger is none.</exception>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (actionTrigger == ActionTrigger.None)
        {
            throw new ArgumentException($"An action must have a trigger: {ExpressionText.Of(expression)}", nameof(actionTrigger));
        }

        if (expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext))
        {
            throw new ArgumentException(
                $"The first parameter of an action must be an {nameof(IContext)}: {ExpressionText.Of(expression)}", nameof(expression));
        }

        return new ActionElement(expression, actionTrigger);
    }

    private static void RequireText(string? value, string parameterName)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(parameterName);
        }
    }
}
