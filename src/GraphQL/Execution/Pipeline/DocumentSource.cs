using System.Collections.Immutable;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Limits;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Finds the document of a request: kept from before, or parsed, held against the limits, validated and then kept.</summary>
internal sealed class DocumentSource(ExecutableSchema schema, RequestOptions options, IDocumentStore? store)
{
    private const int MaxParserDepth = 200;

    private readonly DocumentCache _cache = new(options.MaxCachedDocuments, options.MaxCachedBytes);
    private readonly CostAnalyzer _costs = new(schema.Schema, options.Cost);
    private readonly ValidationRules _rules = options.AllowIntrospection ? ValidationRules.Specified : WithoutIntrospection(ValidationRules.Specified);
    private readonly ValidationRules _noIntrospection = WithoutIntrospection(ValidationRules.None);

    private readonly ValidationOptions _validation = new()
    {
        MaxErrors = options.MaxValidationErrors,
        Suggestions = options.Suggestions,
        MaxEcho = Excerpt.MaxLength,
    };

    private readonly ParserOptions _parser = new() { MaxTokens = options.MaxTokens, MaxDepth = MaxParserDepth, MaxEcho = Excerpt.MaxLength };

    /// <summary>The document when it was sent before and may be sent; null when more has to be done.</summary>
    public CachedDocument? FindKnown(GraphQLRequest request) =>
        request.DocumentId is null && !options.OnlyPersistedDocuments ? _cache.Find(request.Document.Span) : null;

    /// <summary>The document.</summary>
    /// <exception cref="RequestException">There is none that can be executed.</exception>
    public async ValueTask<CachedDocument> FindAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var source = await ReadAsync(request, cancellationToken).ConfigureAwait(false);
        return _cache.Find(source.Span) ?? _cache.Add(Prepare(source.ToArray()));
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        if (request.DocumentId is not { } id)
        {
            return !options.OnlyPersistedDocuments
                ? request.Document
                : throw new RequestException("Only persisted documents are executed; send a documentId.", RequestCodes.DocumentNotPersisted);
        }

        return store is not null && await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } source
            ? source
            : throw new RequestException($"There is no document with the id \"{Excerpt.Of(id)}\".", RequestCodes.DocumentNotFound);
    }

    private CachedDocument Prepare(byte[] source)
    {
        var document = Parse(source);
        var limits = DocumentLimiter.Check(document, options.Limits);
        Throw(limits.Errors, RequestCodes.Validation);
        Throw(DocumentValidator.Validate(schema.Schema, document, _rules, _validation), RequestCodes.Validation);
        var prepared = CachedDocument.Create(schema, source, document, limits, _costs);
        Throw([.. prepared.CostErrors], RequestCodes.Validation);
        prepared.IntrospectionErrors = IntrospectionErrors(document);
        return prepared;
    }

    private ImmutableArray<GraphQLError> IntrospectionErrors(DocumentNode document) =>
        options.MayIntrospect is null ? [] : DocumentValidator.Validate(schema.Schema, document, _noIntrospection, _validation);

    private static ValidationRules WithoutIntrospection(ValidationRules rules) =>
        rules.Add(ValidationRules.Find("NoSchemaIntrospectionCustomRule")!); // one of graphql-js's rules

    private DocumentNode Parse(byte[] source)
    {
        try
        {
            return Parser.ParseDocument(source, _parser);
        }
        catch (GraphQLSyntaxException refused)
        {
            throw new RequestException(refused.Errors, RequestCodes.Syntax);
        }
    }

    private static void Throw(ImmutableArray<GraphQLError> errors, string code)
    {
        if (errors.Length > 0)
        {
            throw new RequestException(errors, code);
        }
    }
}
