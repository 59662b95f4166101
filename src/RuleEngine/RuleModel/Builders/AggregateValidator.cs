using System.Linq.Expressions;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.RuleModel.Builders;

internal static class AggregateValidator
{
    public static void Validate(AggregateElement element)
    {
        switch (element.Name)
        {
            case AggregateElement.CollectName:
                ValidateCollect(element);
                break;
            case AggregateElement.GroupByName:
                var key = RequireSelector(element, AggregateElement.KeySelectorName);
                var member = RequireSelector(element, AggregateElement.ElementSelectorName);
                RequireResult(element, typeof(IGrouping<,>).MakeGenericType(key.ReturnType, member.ReturnType));
                break;
            case AggregateElement.ProjectName:
                RequireResult(element, RequireSelector(element, AggregateElement.SelectorName).ReturnType);
                break;
            case AggregateElement.FlattenName:
                ValidateFlatten(element);
                break;
        }
    }

    private static void ValidateCollect(AggregateElement element)
    {
        var key = OptionalSelector(element, AggregateElement.KeySelectorName);
        var member = OptionalSelector(element, AggregateElement.ElementSelectorName);
        foreach (var sortKey in element.Expressions.Where(expression =>
            expression.Name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName))
        {
            RequireSourceParameter(element, sortKey);
        }

        var expected = key is null
            ? typeof(IEnumerable<>).MakeGenericType(element.Source.ValueType)
            : typeof(ILookup<,>).MakeGenericType(key.ReturnType, member?.ReturnType ?? element.Source.ValueType);
        if (!expected.IsAssignableFrom(element.ResultType))
        {
            throw new ArgumentException($"The result of aggregate {element.Name} must be a {expected} but is a {element.ResultType}.");
        }
    }

    private static void ValidateFlatten(AggregateElement element)
    {
        var selector = RequireSelector(element, AggregateElement.SelectorName);
        if (selector.Parameters.Count != 1)
        {
            throw new ArgumentException($"The selector of aggregate {element.Name} must have one parameter: {ExpressionText.Of(selector)}");
        }

        var expected = typeof(IEnumerable<>).MakeGenericType(element.ResultType);
        if (!expected.IsAssignableFrom(selector.ReturnType))
        {
            throw new ArgumentException($"The selector of aggregate {element.Name} must return a {expected}: {ExpressionText.Of(selector)}");
        }
    }

    private static LambdaExpression RequireSelector(AggregateElement element, string name)
    {
        var selector = element.Expressions[name];
        RequireSourceParameter(element, selector);
        return selector.Expression;
    }

    private static LambdaExpression? OptionalSelector(AggregateElement element, string name)
    {
        var selectors = element.Expressions.Find(name).ToArray();
        if (selectors.Length > 1)
        {
            throw new ArgumentException($"Aggregate {element.Name} can have only one {name} but has {selectors.Length}.");
        }

        return selectors.Length == 0 ? null : RequireSelector(element, name);
    }

    private static void RequireSourceParameter(AggregateElement element, NamedExpressionElement selector)
    {
        var parameters = selector.Expression.Parameters;
        if (parameters.Count == 0 || parameters[0].Type != element.Source.ValueType)
        {
            throw new ArgumentException(
                $"The first parameter of {selector.Name} of aggregate {element.Name} must be a {element.Source.ValueType}: "
                + ExpressionText.Of(selector.Expression));
        }
    }

    private static void RequireResult(AggregateElement element, Type actual)
    {
        if (!element.ResultType.IsAssignableFrom(actual))
        {
            throw new ArgumentException($"Aggregate {element.Name} yields a {actual}, which is not a {element.ResultType}.");
        }
    }
}
