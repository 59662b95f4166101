using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Documents;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language.Nodes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>What every transport works with: the one executor, the settings, the known documents and the places for streams.</summary>
internal sealed class GraphQLServer
{
    private readonly Lazy<RequestExecutor> _executor;
    private readonly Lazy<PersistedDocuments> _documents;

    public GraphQLServer(SchemaDefinition definition, IServiceProvider services, IHostEnvironment environment, IOptions<GraphQLServerOptions> options, IHostApplicationLifetime lifetime, TimeProvider time)
    {
        Options = options.Value;
        Services = services;
        Time = time;
        Stopping = lifetime.ApplicationStopping;
        Streams = new StreamPlaces(Options.MaxStreams);
        _documents = new Lazy<PersistedDocuments>(() => PersistedDocuments.Load(Options.PersistedDocuments, environment.ContentRootPath));
        _executor = new Lazy<RequestExecutor>(() => definition.BuildExecutor(services, environment.ContentRootPath, Documents));
    }

    /// <summary>The one way in.</summary>
    public RequestExecutor Executor => _executor.Value;

    public GraphQLServerOptions Options { get; }

    public PersistedDocuments Documents => _documents.Value;

    public IServiceProvider Services { get; }

    public TimeProvider Time { get; }

    /// <summary>Is cancelled when the host begins to stop; streams end then.</summary>
    public CancellationToken Stopping { get; }

    public StreamPlaces Streams { get; }

    /// <summary>Builds everything that can fail, so that it fails at start-up.</summary>
    public void Prepare()
    {
        Documents.Check(Executor.Schema.Schema);
    }

    /// <summary>Makes the request for the executor: every transport's goes through here, so that what holds for one holds for all.</summary>
    /// <param name="incoming">The parameters.</param>
    /// <param name="allowed">Which operations the transport allows, or null for all.</param>
    /// <param name="services">The services of the operation.</param>
    /// <param name="user">Who asks, or null for nobody.</param>
    /// <exception cref="RequestProblemException">The document is missing, or Apollo's hash of it is not known.</exception>
    public GraphQLRequest CreateRequest(IncomingRequest incoming, IReadOnlyList<OperationType>? allowed, IServiceProvider services, ClaimsPrincipal? user) => new()
    {
        Document = incoming.Document,
        DocumentId = Documents.IdOf(incoming),
        OperationName = incoming.OperationName,
        Variables = incoming.Variables,
        Extensions = incoming.Extensions,
        Uploads = incoming.Files?.ByPath,
        AllowedOperations = allowed,
        Services = services,
        User = user,
    };
}
