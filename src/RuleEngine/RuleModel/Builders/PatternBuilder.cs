using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a pattern: a declaration, conditions, and a source when its values do not come from working memory.</summary>
public class PatternBuilder : RuleElementBuilder, IBuilder<PatternElement>
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private IBuilder<RuleElement>? _source;

    /// <summary>Starts a pattern of facts of the given type. Without a name the pattern gets one of its own.</summary>
    /// <exception cref="ArgumentNullException">The type is missing.</exception>
    public PatternBuilder(Type type, string? name)
    {
        Declaration = Declare(type, name);
    }

    /// <summary>Starts a pattern with the given declaration.</summary>
    public PatternBuilder(Declaration declaration)
    {
        Declaration = declaration;
    }

    /// <summary>The name under which a matched value is visible.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition; its parameters are matched to declarations by name.</summary>
    /// <exception cref="ArgumentException">The expression is missing or does not return a Boolean.</exception>
    public void Condition(LambdaExpression expression) => Condition(Element.Condition(expression));

    /// <summary>Adds a condition or another named expression.</summary>
    public void Condition(NamedExpressionElement element) => _expressions.Add(element);

    /// <summary>Adds an expression under the given name.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public void Expression(string name, LambdaExpression expression) => _expressions.Add(Element.Expression(name, expression));

    /// <summary>Makes an aggregate the source of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Aggregate(AggregateElement element) => SetSource(new BuilderAdapter<AggregateElement>(element));

    /// <summary>Makes the aggregate that the builder will make the source of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Aggregate(AggregateBuilder builder) => SetSource(builder);

    /// <summary>Makes an aggregate the source of the pattern and returns its builder; its result has the type of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public AggregateBuilder Aggregate()
    {
        var builder = Nest(SetSource(new AggregateBuilder()));
        builder.ResultType(Declaration.Type);
        return builder;
    }

    /// <summary>Makes a computed value the source of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Binding(BindingElement element) => SetSource(new BuilderAdapter<BindingElement>(element));

    /// <summary>Makes the computed value that the builder will make the source of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Binding(BindingBuilder builder) => SetSource(builder);

    /// <summary>Makes a computed value the source of the pattern and returns its builder; the value has the type of the pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public BindingBuilder Binding()
    {
        var builder = SetSource(new BindingBuilder());
        builder.ResultType(Declaration.Type);
        return builder;
    }

    PatternElement IBuilder<PatternElement>.Build() => Element.Pattern(Declaration, _expressions, _source?.Build());

    private TBuilder SetSource<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        _source = _source is null ? builder : throw new InvalidOperationException($"Pattern '{Declaration.Name}' can only have one source.");
        return builder;
    }
}
