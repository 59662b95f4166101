namespace Digital40.RuleEngine.RuleModel;

/// <summary>A pattern source that turns the facts of another pattern into new facts: collections, groups, projections and the like.</summary>
public class AggregateElement : RuleElement
{
    /// <summary>The name of the aggregate that gathers all facts in one collection.</summary>
    public const string CollectName = "Collect";

    /// <summary>The name of the aggregate that forms one group a key.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>The name of the aggregate that maps each fact to one value.</summary>
    public const string ProjectName = "Project";

    /// <summary>The name of the aggregate that maps each fact to any number of values.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The name of the expression that maps a fact to its result.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The name of the expression that maps a fact to the element kept in a group.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The name of the expression that maps a fact to the key of its group.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The name of the expression that maps a fact to an ascending sort key.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The name of the expression that maps a fact to a descending sort key.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(
        Type resultType, string name, ExpressionCollection expressions, PatternElement source, Type? customFactoryType)
    {
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
        AddImports([source]);
        foreach (var declaration in expressions.SelectMany(expression => expression.Imports).Except(source.Exports))
        {
            AddImport(declaration);
        }
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>The type of the values the aggregate yields.</summary>
    public Type ResultType { get; }

    /// <summary>The name of the aggregate, by which the engine finds its implementation.</summary>
    public string Name { get; }

    /// <summary>The type of the factory of a custom aggregate; <c>null</c> for a built-in one or one registered by name.</summary>
    public Type? CustomFactoryType { get; }

    /// <summary>Selectors and other expressions of the aggregate.</summary>
    public ExpressionCollection Expressions { get; }

    /// <summary>The pattern whose facts are aggregated.</summary>
    public PatternElement Source { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAggregate(context, this);
}
