using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.AspNetCore.Options;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.AspNetCore.Documents;

/// <summary>The documents that the server knows. GraphQL over HTTP: Persisted Documents. An id is looked up among what was read at start-up and never becomes a path.</summary>
internal sealed class PersistedDocuments
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _documents;
    private readonly bool _only;

    private PersistedDocuments(Dictionary<string, ReadOnlyMemory<byte>> documents, bool only)
    {
        _documents = documents.ToFrozenDictionary(StringComparer.Ordinal);
        _only = only;
    }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="GraphQLException">A document is not valid against the schema, or two have one id; holds every error.</exception>
    public static PersistedDocuments Load(PersistedDocumentOptions options, string contentRoot, Func<Schema> schema)
    {
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        if (options.Folder is { } folder)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(contentRoot, folder), "*.graphql").Order(StringComparer.Ordinal))
            {
                var source = File.ReadAllBytes(file);
                errors.AddRange(Check(Path.GetFileName(file), source, schema()));
                documents[Path.GetFileNameWithoutExtension(file)] = source;
                documents[Convert.ToHexStringLower(SHA256.HashData(source))] = source;
            }
        }

        return errors.Count == 0 ? new PersistedDocuments(documents, options.Only) : throw new GraphQLException(errors.ToImmutable());
    }

    /// <summary>Finds the source of a request.</summary>
    /// <exception cref="RequestProblemException">There is none, the id is not known, or only known documents are allowed.</exception>
    public ReadOnlyMemory<byte> Resolve(IncomingRequest request)
    {
        if (request.HasDocument && !_only)
        {
            return request.Document;
        }

        if (request.DocumentId is { } id)
        {
            return _documents.TryGetValue(id, out var known)
                ? known
                : throw new RequestProblemException(400, "PERSISTED_DOCUMENT_NOT_FOUND", "The server knows no document with this documentId.");
        }

        if (ApolloHash(request.Extensions) is { } hash)
        {
            return _documents.TryGetValue(hash, out var known)
                ? known
                : throw new RequestProblemException(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        }

        throw request.HasDocument
            ? new RequestProblemException(400, "PERSISTED_DOCUMENT_REQUIRED", "The server runs documents that it knows only: send a documentId.")
            : RequestProblemException.BadRequest("The parameter \"query\" is missing.");
    }

    // Apollo's clients send the hash first, and the text when the server does not know it.
    private static string? ApolloHash(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object
        && extensions.TryGetProperty("persistedQuery"u8, out var query) && query.ValueKind == JsonValueKind.Object
        && query.TryGetProperty("sha256Hash"u8, out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

    private static IEnumerable<GraphQLError> Check(string file, byte[] source, Schema schema)
    {
        ImmutableArray<GraphQLError> errors;
        try
        {
            errors = DocumentValidator.Validate(schema, Parser.ParseDocument(source));
        }
        catch (GraphQLException exception)
        {
            errors = exception.Errors;
        }

        return errors.Select(error => error with { Message = $"{file}: {error.Message}" });
    }
}
