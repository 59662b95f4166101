using Digital40.GraphQL.AspNetCore.EventStreams;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.AspNetCore.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Digital40.GraphQL.AspNetCore;

/// <summary>Registers the GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server. The host does not start when its schema is not valid or does not agree with the code; the exception lists every error.</summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>Takes the schema, the resolvers and the settings.</returns>
    /// <exception cref="InvalidOperationException">The server was added before: a host has one.</exception>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(GraphQLServer)))
        {
            throw new InvalidOperationException("AddGraphQLServer was called twice: a host has one GraphQL server.");
        }

        var definition = new SchemaDefinition();
        services.AddOptions<GraphQLServerOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphQLServerOptions>, ServerOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(definition);
        services.AddSingleton<GraphQLServer>();
        services.AddSingleton<TransportEndpoint>();
        services.AddSingleton<SocketEndpoint>();
        services.AddSingleton<ReservationEndpoint>();
        services.AddSingleton(provider => provider.GetRequiredService<GraphQLServer>().Executor);
        services.AddHostedService<ServerStartup>();
        return new GraphQLServerBuilder(services, definition);
    }
}
