using System.Linq.Expressions;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>A computed value of the type the expression returns.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    public static BindingElement Binding(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Binding(expression.ReturnType, expression);
    }

    /// <summary>A computed value of the given type.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The value of the expression cannot be assigned to the type.</exception>
    public static BindingElement Binding(Type resultType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(resultType);
        return resultType.IsAssignableFrom(expression.ReturnType)
            ? new BindingElement(resultType, expression)
            : throw new ArgumentException(
                $"The value of {ExpressionText.Of(expression)} is of type {expression.ReturnType}, which is not a {resultType}.", nameof(expression));
    }

    /// <summary>An aggregate that is found by its name.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing, or the name is empty.</exception>
    /// <exception cref="ArgumentException">The expressions do not fit a built-in aggregate of that name.</exception>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, null);

    /// <summary>An aggregate that is made by the given type of factory, or found by its name when that is <c>null</c>.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the factory is missing, or the name is empty.</exception>
    /// <exception cref="ArgumentException">The expressions do not fit a built-in aggregate of that name.</exception>
    public static AggregateElement Aggregate(
        Type resultType,
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        PatternElement source,
        Type? customFactoryType) =>
        Aggregate(resultType, name, Named(expressions), source, customFactoryType);

    /// <inheritdoc cref="Aggregate(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}}, PatternElement)"/>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, null);

    /// <inheritdoc cref="Aggregate(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}}, PatternElement, Type)"/>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        RequireText(name, nameof(name));
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentNullException.ThrowIfNull(source);
        var element = new AggregateElement(resultType, name, new ExpressionCollection(expressions), source, customFactoryType);
        AggregateValidator.Validate(element);
        return element;
    }

    /// <summary>An aggregate that gathers all facts of the source in one collection.</summary>
    /// <exception cref="ArgumentNullException">The source is missing.</exception>
    public static AggregateElement Collect(PatternElement source) => Collect(null, source);

    /// <summary>An aggregate that gathers all facts of the source in one collection of the given type, by default a sequence.</summary>
    /// <exception cref="ArgumentNullException">The source is missing.</exception>
    /// <exception cref="ArgumentException">The result type is not a sequence of facts of the source.</exception>
    public static AggregateElement Collect(Type? resultType, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        resultType ??= typeof(IEnumerable<>).MakeGenericType(source.ValueType);
        return Aggregate(resultType, AggregateElement.CollectName, Array.Empty<NamedExpressionElement>(), source);
    }

    /// <summary>An aggregate that forms one group a key.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">A selector does not take a fact of the source.</exception>
    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source) =>
        GroupBy(null, keySelector, elementSelector, source);

    /// <summary>An aggregate that forms one group a key; the result type is by default a grouping of what the selectors return.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the result type is missing.</exception>
    /// <exception cref="ArgumentException">A selector does not take a fact of the source, or the groups are not of the result type.</exception>
    public static AggregateElement GroupBy(
        Type? resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        resultType ??= typeof(IGrouping<,>).MakeGenericType(keySelector.ReturnType, elementSelector.ReturnType);
        return Aggregate(
            resultType,
            AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, keySelector), Expression(AggregateElement.ElementSelectorName, elementSelector)],
            source);
    }

    /// <summary>An aggregate that maps each fact of the source to one value.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The selector does not take a fact of the source.</exception>
    public static AggregateElement Project(LambdaExpression selector, PatternElement source) => Project(null, selector, source);

    /// <summary>An aggregate that maps each fact of the source to one value; the result type is by default what the selector returns.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the result type is missing.</exception>
    /// <exception cref="ArgumentException">The selector does not take a fact of the source, or its value is not of the result type.</exception>
    public static AggregateElement Project(Type? resultType, LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Aggregate(
            resultType ?? selector.ReturnType, AggregateElement.ProjectName, [Expression(AggregateElement.SelectorName, selector)], source);
    }

    /// <summary>An aggregate that maps each fact of the source to any number of values.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The selector does not take a fact of the source, or its elements are not of the result type.</exception>
    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Aggregate(resultType, AggregateElement.FlattenName, [Expression(AggregateElement.SelectorName, selector)], source);
    }
}
