namespace Digital40.RuleEngine.RuleModel;

/// <summary>The external services of a rule.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IEnumerable<DependencyElement> dependencies)
    {
        Dependencies = [.. dependencies];
        AddExports(Dependencies);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    /// <summary>The external services of the rule.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitDependencyGroup(context, this);
}
