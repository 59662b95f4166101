using Digital40.GraphQL.AspNetCore.Documents;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>What the builder was told: where the schema stands, what resolves it, and the settings.</summary>
internal sealed class SchemaDefinition
{
    /// <summary>What is done to the binder, in order; the path is that of the content root.</summary>
    public List<Action<SchemaBinder, string>> Steps { get; } = [];

    /// <summary>What is done to the settings of documents and executions, in order.</summary>
    public List<Action<RequestOptions>> RequestOptions { get; } = [];

    /// <summary>Binds the schema and makes the executor.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="contentRoot">What the paths of files are relative to.</param>
    /// <param name="documents">The documents that the server knows.</param>
    /// <exception cref="SchemaBindingException">The schema is not valid, or does not agree with the code; holds every mismatch.</exception>
    public RequestExecutor BuildExecutor(IServiceProvider services, string contentRoot, PersistedDocuments documents)
    {
        var binder = new SchemaBinder();
        if (services.GetService<IServiceProviderIsService>() is { } known)
        {
            binder.UseServices(known.IsService);
        }

        Steps.ForEach(step => step(binder, contentRoot));
        var options = new RequestOptions();
        RequestOptions.ForEach(modify => modify(options));
        RequestOptionsValidation.Check(options);
        options.OnlyPersistedDocuments |= documents.Only;
        return new RequestExecutor(binder.Bind(), options, documents);
    }
}
