using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore;

/// <summary>Takes what a GraphQL server is made of. Nothing is read or checked until the host starts.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly SchemaDefinition _definition;

    internal GraphQLServerBuilder(IServiceCollection services, SchemaDefinition definition)
    {
        Services = services;
        _definition = definition;
    }

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a file of the schema definition language. Several files make one schema.</summary>
    /// <param name="path">The path, relative to the content root.</param>
    public GraphQLServerBuilder AddSchemaFile(string path)
    {
        _definition.Files.Add(path);
        return this;
    }

    /// <summary>Adds a source of the schema definition language. Several sources make one schema.</summary>
    /// <param name="source">Definitions and extensions.</param>
    public GraphQLServerBuilder AddSchemaText(string source)
    {
        _definition.Sources.Add(source);
        return this;
    }

    /// <summary>Changes the settings of the schema, such as its scalars.</summary>
    /// <param name="modify">Changes them, once, when the host starts.</param>
    public GraphQLServerBuilder ModifySchemaOptions(Action<SchemaOptions> modify)
    {
        _definition.SchemaOptions.Add(modify);
        return this;
    }

    /// <summary>Sets resolvers by hand, after those of types.</summary>
    /// <param name="resolve">Is given the schema and sets resolvers, once, when the host starts.</param>
    public GraphQLServerBuilder AddResolvers(Action<Schema, ExecutableSchemaBuilder> resolve)
    {
        _definition.Resolvers.Add(resolve);
        return this;
    }

    /// <summary>Changes the limits and settings of documents and executions.</summary>
    /// <param name="modify">Changes them, once, when the host starts.</param>
    public GraphQLServerBuilder ModifyRequestOptions(Action<RequestOptions> modify)
    {
        _definition.RequestOptions.Add(modify);
        return this;
    }

    /// <summary>Changes the limits and settings of the transports.</summary>
    /// <param name="modify">Changes them, once, when the host starts.</param>
    public GraphQLServerBuilder ModifyServerOptions(Action<GraphQLServerOptions> modify)
    {
        Services.Configure(modify);
        return this;
    }
}
