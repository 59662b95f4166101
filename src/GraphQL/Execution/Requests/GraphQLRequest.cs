using System.Security.Claims;
using System.Text.Json;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution.Requests;

/// <summary>What a client asks, whatever the transport. Specification: Request.</summary>
public sealed class GraphQLRequest
{
    /// <summary>The source of the document as UTF-8; empty when <see cref="DocumentId"/> names it.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The id of a persisted document, or null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document is meant, or null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: an object, <c>null</c> or undefined.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The files that were sent beside the variables, by the path of their place in them; null when there are none.</summary>
    public IReadOnlyDictionary<string, IUpload>? Uploads { get; init; }

    /// <summary>What the protocol adds: an object, <c>null</c> or undefined.</summary>
    public JsonElement Extensions { get; init; }

    /// <summary>Which operations the transport allows; null for all. GET allows queries alone.</summary>
    public IReadOnlyList<OperationType>? AllowedOperations { get; init; }

    /// <summary>The services of the request, or null when resolvers need none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Who asks, or null for nobody.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>The value whose fields the root fields are, or null.</summary>
    public object? RootValue { get; init; }

    /// <summary>What earlier steps leave for resolvers, or null for nothing.</summary>
    public IDictionary<string, object?>? ContextData { get; init; }
}
