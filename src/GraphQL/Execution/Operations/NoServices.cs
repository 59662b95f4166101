namespace Digital40.GraphQL.Execution.Operations;

/// <summary>The services of a request that has none.</summary>
internal sealed class NoServices : IServiceProvider
{
    public static NoServices Instance { get; } = new();

    public object? GetService(Type serviceType) => null;
}
