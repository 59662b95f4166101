using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds an aggregate: its kind, its selectors and the pattern whose facts it takes.</summary>
public class AggregateBuilder : RuleElementBuilder, IBuilder<AggregateElement>
{
    private readonly List<KeyValuePair<string, LambdaExpression>> _expressions = [];
    private string? _name;
    private Type? _resultType;
    private Type? _customFactoryType;
    private IBuilder<PatternElement>? _source;

    /// <summary>Sets the type of the values the aggregate yields.</summary>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Makes this a custom aggregate, found by its name or made by the given type of factory.</summary>
    public void Aggregator(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType = null)
    {
        _name = name;
        _expressions.AddRange(expressions);
        _customFactoryType = customFactoryType;
    }

    /// <summary>Makes this an aggregate that gathers all facts in one collection.</summary>
    public void Collect() => _name = AggregateElement.CollectName;

    /// <summary>Sorts the collection by a further key.</summary>
    /// <exception cref="InvalidOperationException">This is not a collection.</exception>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection)
    {
        RequireCollect(nameof(OrderBy));
        Add(
            sortDirection == SortDirection.Ascending
                ? AggregateElement.KeySelectorAscendingName
                : AggregateElement.KeySelectorDescendingName,
            keySelector);
    }

    /// <summary>Makes the collection a lookup by key.</summary>
    /// <exception cref="InvalidOperationException">This is not a collection.</exception>
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        RequireCollect(nameof(ToLookup));
        Add(AggregateElement.KeySelectorName, keySelector);
        Add(AggregateElement.ElementSelectorName, elementSelector);
    }

    /// <summary>Makes this an aggregate that forms one group a key.</summary>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        _name = AggregateElement.GroupByName;
        Add(AggregateElement.KeySelectorName, keySelector);
        Add(AggregateElement.ElementSelectorName, elementSelector);
    }

    /// <summary>Makes this an aggregate that maps each fact to one value.</summary>
    public void Project(LambdaExpression selector)
    {
        _name = AggregateElement.ProjectName;
        Add(AggregateElement.SelectorName, selector);
    }

    /// <summary>Makes this an aggregate that maps each fact to any number of values.</summary>
    public void Flatten(LambdaExpression selector)
    {
        _name = AggregateElement.FlattenName;
        Add(AggregateElement.SelectorName, selector);
    }

    /// <summary>Sets the pattern whose facts are aggregated.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Pattern(PatternElement element) => SetSource(new BuilderAdapter<PatternElement>(element));

    /// <summary>Sets the pattern that the builder will make.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Pattern(PatternBuilder builder) => SetSource(builder);

    /// <summary>Sets a pattern of facts of the given type and returns its builder. Without a name the pattern gets one of its own.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Declare(type, name));

    /// <summary>Sets a pattern with the given declaration and returns its builder.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = Nest(new PatternBuilder(declaration));
        SetSource(builder);
        return builder;
    }

    AggregateElement IBuilder<AggregateElement>.Build() => Element.Aggregate(
        _resultType ?? throw new InvalidOperationException("An aggregate needs a result type."),
        _name ?? throw new InvalidOperationException("An aggregate needs a name."),
        _expressions,
        (_source ?? throw new InvalidOperationException("An aggregate needs a source.")).Build(),
        _customFactoryType);

    private void Add(string name, LambdaExpression expression) => _expressions.Add(new(name, expression));

    private void RequireCollect(string operation)
    {
        if (_name != AggregateElement.CollectName)
        {
            throw new InvalidOperationException($"{operation} can only be applied to aggregate {AggregateElement.CollectName}.");
        }
    }

    private void SetSource(IBuilder<PatternElement> builder) =>
        _source = _source is null ? builder : throw new InvalidOperationException("An aggregate can only have one source.");
}
