namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a group of conditions; a conjunction unless said otherwise.</summary>
public class GroupBuilder : RuleElementBuilder, IBuilder<GroupElement>
{
    private readonly List<IBuilder<RuleElement>> _children = [];
    private GroupType _groupType;

    /// <summary>Sets the logical operator that joins the children.</summary>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    /// <summary>Adds a pattern.</summary>
    public void Pattern(PatternElement element) => Add(element);

    /// <summary>Adds the pattern that the builder will make.</summary>
    public void Pattern(PatternBuilder builder) => _children.Add(builder);

    /// <summary>Adds a pattern of facts of the given type and returns its builder. Without a name the pattern gets one of its own.</summary>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Declare(type, name));

    /// <summary>Adds a pattern with the given declaration and returns its builder.</summary>
    public PatternBuilder Pattern(Declaration declaration) => AddNew(new PatternBuilder(declaration));

    /// <summary>Adds a nested group.</summary>
    public void Group(GroupElement element) => Add(element);

    /// <summary>Adds the nested group that the builder will make.</summary>
    public void Group(GroupBuilder builder) => _children.Add(builder);

    /// <summary>Adds a nested group of the given type and returns its builder.</summary>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = AddNew(new GroupBuilder());
        builder.GroupType(groupType);
        return builder;
    }

    /// <summary>Adds an existential quantifier.</summary>
    public void Exists(ExistsElement element) => Add(element);

    /// <summary>Adds the existential quantifier that the builder will make.</summary>
    public void Exists(ExistsBuilder builder) => _children.Add(builder);

    /// <summary>Adds an existential quantifier and returns its builder.</summary>
    public ExistsBuilder Exists() => AddNew(new ExistsBuilder());

    /// <summary>Adds a negation.</summary>
    public void Not(NotElement element) => Add(element);

    /// <summary>Adds the negation that the builder will make.</summary>
    public void Not(NotBuilder builder) => _children.Add(builder);

    /// <summary>Adds a negation and returns its builder.</summary>
    public NotBuilder Not() => AddNew(new NotBuilder());

    /// <summary>Adds a universal quantifier.</summary>
    public void ForAll(ForAllElement element) => Add(element);

    /// <summary>Adds the universal quantifier that the builder will make.</summary>
    public void ForAll(ForAllBuilder builder) => _children.Add(builder);

    /// <summary>Adds a universal quantifier and returns its builder.</summary>
    public ForAllBuilder ForAll() => AddNew(new ForAllBuilder());

    GroupElement IBuilder<GroupElement>.Build() => Element.Group(_groupType, _children.Select(child => child.Build()));

    private void Add(RuleElement element) => _children.Add(new BuilderAdapter<RuleElement>(element));

    private TBuilder AddNew<TBuilder>(TBuilder builder)
        where TBuilder : RuleElementBuilder, IBuilder<RuleElement>
    {
        _children.Add(builder);
        return Nest(builder);
    }
}
