using System.Text.Json;
using System.Text.Unicode;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Reads the parameters of a request from JSON. GraphQL over HTTP: Request Parameters.</summary>
internal static class RequestJson
{
    private const int Query = 1, DocumentId = 2, OperationName = 4, Variables = 8, Extensions = 16;

    /// <summary>Reads one request from the memory that it takes over.</summary>
    /// <param name="body">The whole JSON text.</param>
    /// <param name="maxDepth">How deep objects and lists may lie in each other.</param>
    /// <exception cref="RequestProblemException">It is no request.</exception>
    public static IncomingRequest Read(PooledBytes body, int maxDepth)
    {
        var request = new IncomingRequest();
        request.Own(body);
        try
        {
            Read(request, body.Written, maxDepth);
            return request;
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    /// <summary>Reads one request into an object that is there.</summary>
    /// <param name="request">Takes the parameters; it keeps slices of the text.</param>
    /// <param name="json">The whole JSON text.</param>
    /// <param name="maxDepth">How deep objects and lists may lie in each other.</param>
    /// <exception cref="RequestProblemException">It is no request.</exception>
    public static void Read(IncomingRequest request, ReadOnlyMemory<byte> json, int maxDepth)
    {
        json = WithoutByteOrderMark(json);
        CheckEncoding(json.Span);
        try
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = maxDepth });
            ReadRequest(ref reader, request, json, maxDepth);
            reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid(exception);
        }
    }

    /// <summary>Reads a parameter that is an object or null, and stands alone.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="json">The whole JSON text, which the document keeps.</param>
    /// <param name="maxDepth">How deep objects and lists may lie in each other.</param>
    /// <exception cref="RequestProblemException">It is something else.</exception>
    public static JsonDocument? ReadObject(string name, ReadOnlyMemory<byte> json, int maxDepth)
    {
        CheckEncoding(json.Span);
        try
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = maxDepth });
            reader.Read();
            var document = reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.StartObject => ReadTree(ref reader, json, maxDepth),
                _ => throw RequestProblemException.BadRequest($"The parameter \"{name}\" must be an object."),
            };
            reader.Read();
            return document;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid(exception);
        }
    }

    private static void CheckEncoding(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw RequestProblemException.BadRequest("The request is not valid UTF-8.");
        }
    }

    private static RequestProblemException Invalid(Exception exception) => RequestProblemException.BadRequest(exception switch
    {
        JsonException { BytePositionInLine: { } position } json =>
            FormattableString.Invariant($"The request is not valid JSON: line {json.LineNumber + 1}, byte {position + 1}."),
        JsonException => "The request is not valid JSON: a key occurs twice in an object.",
        _ => "The request is not valid JSON: a string holds half of a surrogate pair.",
    });

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static void ReadRequest(ref Utf8JsonReader reader, IncomingRequest request, ReadOnlyMemory<byte> json, int maxDepth)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            throw new RequestProblemException(400, "BATCHING_NOT_SUPPORTED", "Batching is not supported: send one request at a time, as a JSON object.");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw RequestProblemException.BadRequest("The request must be a JSON object.");
        }

        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var parameter = ParameterOf(ref reader);
            if ((seen & parameter) != 0)
            {
                throw RequestProblemException.BadRequest($"The parameter \"{NameOf(parameter)}\" occurs twice.");
            }

            seen |= parameter;
            reader.Read();
            ReadParameter(ref reader, parameter, request, json, maxDepth);
        }
    }

    private static int ParameterOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Query
        : reader.ValueTextEquals("variables"u8) ? Variables
        : reader.ValueTextEquals("operationName"u8) ? OperationName
        : reader.ValueTextEquals("extensions"u8) ? Extensions
        : reader.ValueTextEquals("documentId"u8) ? DocumentId
        : 0;

    private static string NameOf(int parameter) => parameter switch
    {
        Query => "query",
        DocumentId => "documentId",
        OperationName => "operationName",
        Variables => "variables",
        _ => "extensions",
    };

    private static void ReadParameter(ref Utf8JsonReader reader, int parameter, IncomingRequest request, ReadOnlyMemory<byte> json, int maxDepth)
    {
        if (parameter == 0)
        {
            reader.Skip();
            return;
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        var expected = parameter is Variables or Extensions ? JsonTokenType.StartObject : JsonTokenType.String;
        if (reader.TokenType != expected)
        {
            throw RequestProblemException.BadRequest($"The parameter \"{NameOf(parameter)}\" must be {(expected == JsonTokenType.String ? "a string" : "an object")}.");
        }

        switch (parameter)
        {
            case Query:
                request.SetDocument(ReadDocument(ref reader, request, json));
                break;
            case DocumentId:
                request.DocumentId = reader.GetString();
                break;
            case OperationName:
                request.OperationName = reader.GetString();
                break;
            case Variables:
                request.SetVariables(ReadTree(ref reader, json, maxDepth));
                break;
            default:
                request.SetExtensions(ReadTree(ref reader, json, maxDepth));
                break;
        }
    }

    private static ReadOnlyMemory<byte> ReadDocument(ref Utf8JsonReader reader, IncomingRequest request, ReadOnlyMemory<byte> json)
    {
        if (!reader.ValueIsEscaped)
        {
            return json.Slice(checked((int)reader.TokenStartIndex) + 1, reader.ValueSpan.Length);
        }

        var unescaped = request.RentUnescaped(reader.ValueSpan.Length);
        unescaped.Advance(reader.CopyString(unescaped.Free));
        return unescaped.Written;
    }

    private static JsonDocument? ReadTree(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, int maxDepth)
    {
        var start = checked((int)reader.TokenStartIndex);
        JsonStrings.SkipChecked(ref reader);
        var slice = json[start..checked((int)reader.BytesConsumed)];
        return slice.Length == 2 ? null : JsonDocument.Parse(slice, new JsonDocumentOptions { MaxDepth = maxDepth, AllowDuplicateProperties = false });
    }
}
