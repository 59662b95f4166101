using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>A group of the given type.</summary>
    /// <exception cref="ArgumentException">The type of the group is unknown, or a child is of a kind that cannot stand in a group.</exception>
    /// <exception cref="InvalidOperationException">There are no children, or two children of a conjunction bind the same name.</exception>
    public static GroupElement Group(GroupType groupType, IEnumerable<RuleElement> childElements) => groupType switch
    {
        GroupType.And => AndGroup(childElements),
        GroupType.Or => OrGroup(childElements),
        _ => throw new ArgumentException($"There is no group of type {groupType}.", nameof(groupType)),
    };

    /// <summary>A group that holds when every child holds.</summary>
    /// <exception cref="ArgumentException">A child is of a kind that cannot stand in a group.</exception>
    /// <exception cref="InvalidOperationException">There are no children, or two of them bind the same name.</exception>
    public static AndElement AndGroup(params RuleElement[] childElements) => AndGroup(childElements.AsEnumerable());

    /// <inheritdoc cref="AndGroup(RuleElement[])"/>
    public static AndElement AndGroup(IEnumerable<RuleElement> childElements)
    {
        ArgumentNullException.ThrowIfNull(childElements);
        var element = new AndElement(childElements);
        ElementValidator.RequireGroupMembers(element);
        ElementValidator.RequireUniqueNames(element.ChildElements);
        return element;
    }

    /// <summary>A group that holds when at least one child holds.</summary>
    /// <exception cref="ArgumentException">A child is of a kind that cannot stand in a group.</exception>
    /// <exception cref="InvalidOperationException">There are no children.</exception>
    public static OrElement OrGroup(params RuleElement[] childElements) => OrGroup(childElements.AsEnumerable());

    /// <inheritdoc cref="OrGroup(RuleElement[])"/>
    public static OrElement OrGroup(IEnumerable<RuleElement> childElements)
    {
        ArgumentNullException.ThrowIfNull(childElements);
        var element = new OrElement(childElements);
        ElementValidator.RequireGroupMembers(element);
        return element;
    }

    /// <summary>A quantifier that holds when the source has at least one match.</summary>
    /// <exception cref="ArgumentException">The source is missing or is neither a pattern nor a group.</exception>
    public static ExistsElement Exists(RuleElement source)
    {
        ElementValidator.RequireQuantifiable(source);
        return new ExistsElement(source);
    }

    /// <summary>A quantifier that holds when the source has no match.</summary>
    /// <exception cref="ArgumentException">The source is missing or is neither a pattern nor a group.</exception>
    public static NotElement Not(RuleElement source)
    {
        ElementValidator.RequireQuantifiable(source);
        return new NotElement(source);
    }

    /// <summary>A quantifier that holds when each fact of the base pattern also matches all further patterns.</summary>
    /// <exception cref="ArgumentNullException">The base pattern or the list of further patterns is missing.</exception>
    /// <exception cref="InvalidOperationException">There is no further pattern.</exception>
    public static ForAllElement ForAll(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        ArgumentNullException.ThrowIfNull(patterns);
        var element = new ForAllElement(basePattern, patterns);
        return element.Patterns.Count > 0
            ? element
            : throw new InvalidOperationException($"A universal quantifier over {basePattern.ValueType} needs a condition to check.");
    }

    /// <summary>A match of facts in working memory.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing, or the name is empty.</exception>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(Declaration(type, name), expressions, null);

    /// <inheritdoc cref="Pattern(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}})"/>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(declaration, expressions, null);

    /// <summary>A match of the values of a source, or of facts in working memory when the source is <c>null</c>.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the source is missing, or the name is empty.</exception>
    /// <exception cref="ArgumentException">The source is neither an aggregate nor a binding.</exception>
    public static PatternElement Pattern(
        Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <inheritdoc cref="Pattern(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}}, RuleElement)"/>
    public static PatternElement Pattern(
        Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(declaration, Named(expressions), source);

    /// <inheritdoc cref="Pattern(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}}, RuleElement)"/>
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <inheritdoc cref="Pattern(Type, string, IEnumerable{KeyValuePair{string, LambdaExpression}}, RuleElement)"/>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(expressions);
        ElementValidator.RequirePatternSource(source);
        var element = new PatternElement(declaration, new ExpressionCollection(expressions), source);
        declaration.Target = element;
        return element;
    }

    private static IEnumerable<NamedExpressionElement> Named(IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return expressions.Select(expression => new NamedExpressionElement(expression.Key, expression.Value));
    }
}
