namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a negation over one pattern or one group.</summary>
public class NotBuilder : RuleElementBuilder, IBuilder<NotElement>
{
    private IBuilder<RuleElement>? _source;

    /// <summary>Sets the pattern the quantifier is applied to.</summary>
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
    public PatternBuilder Pattern(Declaration declaration) => Nest(SetSource(new PatternBuilder(declaration)));

    /// <summary>Sets the group the quantifier is applied to.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Group(GroupElement element) => SetSource(new BuilderAdapter<GroupElement>(element));

    /// <summary>Sets the group that the builder will make.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public void Group(GroupBuilder builder) => SetSource(builder);

    /// <summary>Sets a group of the given type and returns its builder.</summary>
    /// <exception cref="InvalidOperationException">There already is a source.</exception>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = Nest(SetSource(new GroupBuilder()));
        builder.GroupType(groupType);
        return builder;
    }

    NotElement IBuilder<NotElement>.Build() =>
        Element.Not((_source ?? throw new InvalidOperationException("A negation needs a source.")).Build());

    private TBuilder SetSource<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        _source = _source is null ? builder : throw new InvalidOperationException("A negation can only have one source.");
        return builder;
    }
}
