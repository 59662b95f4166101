namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds the list of external services of a rule.</summary>
public class DependencyGroupBuilder : RuleElementBuilder, IBuilder<DependencyGroupElement>
{
    private readonly List<DependencyElement> _dependencies = [];

    /// <summary>Adds a service.</summary>
    public void Dependency(DependencyElement element) => _dependencies.Add(element);

    /// <summary>Adds a service of the given type and returns its declaration.</summary>
    public Declaration Dependency(Type type, string name)
    {
        var dependency = Element.Dependency(type, NameOrNext(name));
        _dependencies.Add(dependency);
        return dependency.Declaration;
    }

    /// <summary>Adds a service of the given type that is visible under the name of the declaration.</summary>
    public void Dependency(Declaration declaration, Type serviceType) => _dependencies.Add(Element.Dependency(declaration, serviceType));

    DependencyGroupElement IBuilder<DependencyGroupElement>.Build() => Element.DependencyGroup(_dependencies);
}
