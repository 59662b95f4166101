using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore;

/// <summary>Gives the GraphQL server an address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves GraphQL over POST, GET, Server-Sent Events and WebSockets at one path, and the schema at <c>schema.graphql</c> below it.
    /// Authentication, authorization of the whole endpoint and CORS are added as to any endpoint.
    /// </summary>
    /// <param name="endpoints">The endpoints of the host.</param>
    /// <param name="pattern">The path.</param>
    /// <exception cref="InvalidOperationException"><see cref="GraphQLServiceCollectionExtensions.AddGraphQLServer"/> was not called.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var server = services.GetService<GraphQLServer>() ?? throw new InvalidOperationException("MapGraphQL needs AddGraphQLServer.");
        var group = endpoints.MapGroup(pattern);
        group.Map("", services.GetRequiredService<TransportEndpoint>().HandleAsync).WithDisplayName("GraphQL");
        if (server.Options.EnableSchemaDownload)
        {
            group.MapGet("schema.graphql", new SchemaEndpoint(server).HandleAsync).WithDisplayName("GraphQL schema");
        }

        return group;
    }
}
