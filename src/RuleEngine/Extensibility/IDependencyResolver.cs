namespace Digital40.RuleEngine.Extensibility;

/// <summary>Finds the services that rules depend on.</summary>
public interface IDependencyResolver
{
    /// <summary>Finds a service.</summary>
    /// <param name="context">Who asks.</param>
    /// <param name="serviceType">The type of the service.</param>
    object Resolve(IResolutionContext context, Type serviceType);
}
