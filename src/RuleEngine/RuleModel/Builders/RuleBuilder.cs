namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a rule: metadata, dependencies, conditions, filters and actions. Not safe for use by several threads at once.</summary>
public class RuleBuilder
{
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private string? _name;
    private string _description = string.Empty;
    private int _priority;
    private RuleRepeatability _repeatability = RuleRepeatability.Repeatable;
    private DependencyGroupBuilder? _dependencies;
    private GroupBuilder? _leftHandSide;
    private FilterGroupBuilder? _filters;
    private ActionGroupBuilder? _rightHandSide;

    /// <summary>Sets the name of the rule.</summary>
    public void Name(string name) => _name = name;

    /// <summary>Sets the description of the rule; empty by default.</summary>
    public void Description(string description) => _description = description;

    /// <summary>Adds tags.</summary>
    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    /// <summary>Adds a tag.</summary>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>Adds properties.</summary>
    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    /// <summary>Adds a property.</summary>
    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    /// <summary>Sets the priority: rules with a higher one fire first; 0 by default.</summary>
    public void Priority(int priority) => _priority = priority;

    /// <summary>Sets whether an updated match makes the rule fire again; it does by default.</summary>
    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    /// <summary>The builder of the dependencies.</summary>
    public DependencyGroupBuilder Dependencies() => _dependencies ??= new DependencyGroupBuilder();

    /// <summary>Sets the builder of the dependencies.</summary>
    /// <exception cref="ArgumentException">There already is one.</exception>
    public void Dependencies(DependencyGroupBuilder builder) => SetOnce(ref _dependencies, builder);

    /// <summary>The builder of the conditions.</summary>
    public GroupBuilder LeftHandSide() => _leftHandSide ??= new GroupBuilder();

    /// <summary>Sets the builder of the conditions.</summary>
    /// <exception cref="ArgumentException">There already is one.</exception>
    public void LeftHandSide(GroupBuilder builder) => SetOnce(ref _leftHandSide, builder);

    /// <summary>The builder of the filters.</summary>
    public FilterGroupBuilder Filters() => _filters ??= new FilterGroupBuilder();

    /// <summary>Sets the builder of the filters.</summary>
    /// <exception cref="ArgumentException">There already is one.</exception>
    public void Filters(FilterGroupBuilder builder) => SetOnce(ref _filters, builder);

    /// <summary>The builder of the actions.</summary>
    public ActionGroupBuilder RightHandSide() => _rightHandSide ??= new ActionGroupBuilder();

    /// <summary>Sets the builder of the actions.</summary>
    /// <exception cref="ArgumentException">There already is one.</exception>
    public void RightHandSide(ActionGroupBuilder builder) => SetOnce(ref _rightHandSide, builder);

    /// <summary>Makes the rule from the parts gathered so far.</summary>
    /// <exception cref="InvalidOperationException">The name or the conditions are missing, or names are bound twice or not at all.</exception>
    /// <exception cref="ArgumentException">No action runs when a match appears, or an element is of the wrong kind.</exception>
    public IRuleDefinition Build()
    {
        if (string.IsNullOrEmpty(_name))
        {
            throw new InvalidOperationException("A rule must have a name.");
        }

        return Element.RuleDefinition(
            _name, _description, _priority, _repeatability, _tags, _properties,
            Built(Dependencies()), Built(LeftHandSide()), Built(Filters()), Built(RightHandSide()));
    }

    private static TElement Built<TElement>(IBuilder<TElement> builder)
        where TElement : RuleElement => builder.Build();

    private static void SetOnce<TBuilder>(ref TBuilder? field, TBuilder builder)
        where TBuilder : RuleElementBuilder =>
        field = field is null ? builder : throw new ArgumentException($"The rule already has a {typeof(TBuilder).Name}.", nameof(builder));
}
