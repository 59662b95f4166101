namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a universal quantifier: each fact of the base pattern must also match all further patterns.</summary>
public class ForAllBuilder : RuleElementBuilder, IBuilder<ForAllElement>
{
    private readonly List<IBuilder<PatternElement>> _patterns = [];
    private IBuilder<PatternElement>? _basePattern;

    /// <summary>Sets the base pattern.</summary>
    /// <exception cref="InvalidOperationException">There already is a base pattern.</exception>
    public void BasePattern(PatternElement element) => SetBasePattern(new BuilderAdapter<PatternElement>(element));

    /// <summary>Sets the base pattern that the builder will make.</summary>
    /// <exception cref="InvalidOperationException">There already is a base pattern.</exception>
    public void BasePattern(PatternBuilder builder) => SetBasePattern(builder);

    /// <summary>Sets a base pattern of facts of the given type and returns its builder. Without a name the pattern gets one of its own.</summary>
    /// <exception cref="InvalidOperationException">There already is a base pattern.</exception>
    public PatternBuilder BasePattern(Type type, string? name = null) => BasePattern(Declare(type, name));

    /// <summary>Sets a base pattern with the given declaration and returns its builder.</summary>
    /// <exception cref="InvalidOperationException">There already is a base pattern.</exception>
    public PatternBuilder BasePattern(Declaration declaration)
    {
        var builder = Nest(new PatternBuilder(declaration));
        SetBasePattern(builder);
        return builder;
    }

    /// <summary>Adds a further pattern.</summary>
    public void Pattern(PatternElement element) => _patterns.Add(new BuilderAdapter<PatternElement>(element));

    /// <summary>Adds the further pattern that the builder will make.</summary>
    public void Pattern(PatternBuilder builder) => _patterns.Add(builder);

    /// <summary>Adds a further pattern of facts of the given type and returns its builder. Without a name the pattern gets one of its own.</summary>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Declare(type, name));

    /// <summary>Adds a further pattern with the given declaration and returns its builder.</summary>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = Nest(new PatternBuilder(declaration));
        _patterns.Add(builder);
        return builder;
    }

    ForAllElement IBuilder<ForAllElement>.Build()
    {
        var basePattern = _basePattern ?? throw new InvalidOperationException("A universal quantifier needs a base pattern.");
        return Element.ForAll(basePattern.Build(), _patterns.Select(pattern => pattern.Build()));
    }

    private void SetBasePattern(IBuilder<PatternElement> builder) =>
        _basePattern = _basePattern is null
            ? builder
            : throw new InvalidOperationException("A universal quantifier can only have one base pattern.");
}
