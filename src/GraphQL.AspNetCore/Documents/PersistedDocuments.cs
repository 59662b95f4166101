using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.AspNetCore.Options;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.AspNetCore.Documents;

/// <summary>The documents that the server knows. GraphQL over HTTP: Persisted Documents. An id is looked up among what was read at start-up and never becomes a path.</summary>
internal sealed class PersistedDocuments : IDocumentStore
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _documents;

    private PersistedDocuments(Dictionary<string, ReadOnlyMemory<byte>> documents, bool only)
    {
        _documents = documents.ToFrozenDictionary(StringComparer.Ordinal);
        Only = only;
    }

    /// <summary>Whether other documents are refused.</summary>
    public bool Only { get; }

    /// <summary>Reads the folder.</summary>
    public static PersistedDocuments Load(PersistedDocumentOptions options, string contentRoot)
    {
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (options.Folder is { } folder)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(contentRoot, folder), "*.graphql"))
            {
                var source = File.ReadAllBytes(file);
                documents[Path.GetFileNameWithoutExtension(file)] = source;
                documents[Convert.ToHexStringLower(SHA256.HashData(source))] = source;
            }
        }

        return new PersistedDocuments(documents, options.Only);
    }

    /// <summary>Validates every document.</summary>
    /// <exception cref="GraphQLException">One is not valid against the schema; holds every error.</exception>
    public void Check(Schema schema)
    {
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (var (id, source) in _documents.OrderBy(document => document.Key, StringComparer.Ordinal).DistinctBy(document => document.Value))
        {
            errors.AddRange(Check(id, source, schema));
        }

        if (errors.Count > 0)
        {
            throw new GraphQLException(errors.ToImmutable());
        }
    }

    /// <summary>The source of a document.</summary>
    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken) =>
        new(_documents.TryGetValue(id, out var source) ? source : default(ReadOnlyMemory<byte>?));

    /// <summary>The id that a request means its document by; null when it brings its own.</summary>
    /// <exception cref="RequestProblemException">It has neither, or Apollo's hash is not known.</exception>
    public string? IdOf(IncomingRequest request)
    {
        if (request.DocumentId is { } id)
        {
            return id;
        }

        if (request.HasDocument && !Only)
        {
            return null;
        }

        if (ApolloHash(request.Extensions) is { } hash)
        {
            return _documents.ContainsKey(hash) ? hash : throw new RequestProblemException(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        }

        return request.HasDocument ? null : throw RequestProblemException.BadRequest("The parameter \"query\" is missing.");
    }

    // Apollo's clients send the hash first, and the text when the server does not know it.
    private static string? ApolloHash(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object
        && extensions.TryGetProperty("persistedQuery"u8, out var query) && query.ValueKind == JsonValueKind.Object
        && query.TryGetProperty("sha256Hash"u8, out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

    private static IEnumerable<GraphQLError> Check(string id, ReadOnlyMemory<byte> source, Schema schema)
    {
        ImmutableArray<GraphQLError> errors;
        try
        {
            errors = DocumentValidator.Validate(schema, Parser.ParseDocument(source.Span));
        }
        catch (GraphQLException exception)
        {
            errors = exception.Errors;
        }

        return errors.Select(error => error with { Message = $"The persisted document \"{id}\": {error.Message}" });
    }
}
