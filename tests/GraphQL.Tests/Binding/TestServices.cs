namespace Digital40.GraphQL.Tests.Binding;

/// <summary>Services by the types that they have.</summary>
internal sealed class TestServices(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => Array.Find(services, serviceType.IsInstanceOfType);
}
