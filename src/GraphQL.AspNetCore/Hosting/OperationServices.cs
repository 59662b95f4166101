using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>The services of an operation that shares its connection with others, or outlives its request: a scope of its own, made when it is first needed.</summary>
internal sealed class OperationServices(IServiceProvider root) : IServiceProvider, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private AsyncServiceScope? _scope;

    public object? GetService(Type serviceType)
    {
        lock (_lock)
        {
            _scope ??= root.CreateAsyncScope();
        }

        return _scope.Value.ServiceProvider.GetService(serviceType);
    }

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
