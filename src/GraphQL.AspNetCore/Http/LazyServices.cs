using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>The services of a request. Its scope is made when a resolver first asks for a service; many requests never do.</summary>
internal sealed class LazyServices(HttpContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}
