namespace Digital40.RuleEngine.RuleModel;

/// <summary>One external service the actions and filters of a rule use by name.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
    {
        Declaration = declaration;
        ServiceType = serviceType;
        AddExport(declaration);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    /// <summary>The name under which the service is visible.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type by which the service is resolved.</summary>
    public Type ServiceType { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitDependency(context, this);
}
