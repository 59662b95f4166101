using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
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
    private readonly ImmutableArray<(string File, ReadOnlyMemory<byte> Source)> _files;

    private PersistedDocuments(ImmutableArray<(string File, ReadOnlyMemory<byte> Source)> files, bool only)
    {
        _files = files;
        _documents = ById(files).ToFrozenDictionary(StringComparer.Ordinal);
        Only = only;
    }

    /// <summary>Whether other documents are refused.</summary>
    public bool Only { get; }

    /// <summary>Reads the folder.</summary>
    public static PersistedDocuments Load(PersistedDocumentOptions options, string contentRoot)
    {
        var files = ImmutableArray.CreateBuilder<(string File, ReadOnlyMemory<byte> Source)>();
        if (options.Folder is { } folder)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(contentRoot, folder), "*.graphql").Order(StringComparer.Ordinal))
            {
                files.Add((Path.Combine(folder, Path.GetFileName(file)), File.ReadAllBytes(file)));
            }
        }

        return new PersistedDocuments(files.ToImmutable(), options.Only);
    }

    /// <summary>Validates every document.</summary>
    /// <exception cref="GraphQLException">One is not valid against the schema; holds every error of every document, each message led by its file, line and column.</exception>
    public void Check(Schema schema)
    {
        var errors = _files.SelectMany(file => Check(file.File, file.Source, schema)).ToImmutableArray();
        if (errors.Length > 0)
        {
            throw new GraphQLException(errors);
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

    // A document goes by the name of its file and by the hash of its content.
    private static Dictionary<string, ReadOnlyMemory<byte>> ById(ImmutableArray<(string File, ReadOnlyMemory<byte> Source)> files)
    {
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (file, source) in files)
        {
            documents[Path.GetFileNameWithoutExtension(file)] = source;
            documents[Convert.ToHexStringLower(SHA256.HashData(source.Span))] = source;
        }

        return documents;
    }

    private static IEnumerable<GraphQLError> Check(string file, ReadOnlyMemory<byte> source, Schema schema)
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

        return errors.Select(error => error with { Message = $"{PlaceOf(file, error)} {error.Message}" });
    }

    private static string PlaceOf(string file, GraphQLError error) =>
        error.Locations is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $"{file}:{first.Line}:{first.Column}") : file;
}
