using System.Reflection;
using Digital40.GraphQL.AspNetCore.Authorization;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
    public GraphQLServerBuilder AddSchemaFile(string path) => Add((binder, root) => binder.AddSchemaFile(Path.Combine(root, path)));

    /// <summary>Adds a source of the schema definition language. Several sources make one schema.</summary>
    /// <param name="source">Definitions and extensions.</param>
    /// <param name="name">How messages name it.</param>
    public GraphQLServerBuilder AddSchemaText(string source, string name = "schema") => Add((binder, _) => binder.AddSchema(source, name));

    /// <summary>Adds the directives <c>@cost</c> and <c>@listSize</c> to the schema, so that its files may use them.</summary>
    public GraphQLServerBuilder AddCostDirectives() => AddSchemaText(CostDirectives.Definitions, "cost directives");

    /// <summary>Adds the resolver classes of assemblies, and their types for object types of their name.</summary>
    /// <param name="assemblies">The assemblies.</param>
    public GraphQLServerBuilder AddTypes(params Assembly[] assemblies) => Add((binder, _) => Array.ForEach(assemblies, assembly => binder.AddTypes(assembly)));

    /// <summary>Adds resolver classes, or C# types for the object types of their name.</summary>
    /// <param name="types">The types.</param>
    public GraphQLServerBuilder AddTypes(params Type[] types) => Add((binder, _) => Array.ForEach(types, type => binder.AddType(type)));

    /// <summary>Says how a scalar that the schema defines is read and written.</summary>
    /// <param name="name">The name of the scalar.</param>
    /// <param name="coercion">How.</param>
    public GraphQLServerBuilder AddScalar(string name, ScalarCoercion coercion) => Add((binder, _) => binder.AddScalar(name, coercion));

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

    /// <summary>Adds what looks at errors before clients see them, after those that were added before.</summary>
    /// <param name="filter">The filter.</param>
    public GraphQLServerBuilder AddErrorFilter(IErrorFilter filter) => ModifyRequestOptions(options => options.ErrorFilters.Add(filter));

    /// <summary>
    /// Lets the policies of ASP.NET Core decide about <see cref="AuthorizeAttribute"/>: those of <c>AddAuthorization</c> on the services of the host. Without it
    /// roles alone are known.
    /// </summary>
    public GraphQLServerBuilder AddAuthorization()
    {
        Services.AddAuthorization();
        Services.TryAddSingleton<IAuthorizationHandler, PolicyAuthorizationHandler>();
        return this;
    }

    private GraphQLServerBuilder Add(Action<SchemaBinder, string> step)
    {
        _definition.Steps.Add(step);
        return this;
    }
}
