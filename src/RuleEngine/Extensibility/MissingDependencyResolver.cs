namespace Digital40.RuleEngine.Extensibility;

/// <summary>Stands where no resolver was given.</summary>
internal sealed class MissingDependencyResolver : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => throw new InvalidOperationException(
        "Dependency resolver not provided. To use rule dependencies set a dependency resolver on the rules session.");
}
