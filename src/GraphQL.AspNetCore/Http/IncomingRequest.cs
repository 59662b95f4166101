using System.Text.Json;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>
/// The parameters of a request as they came, whatever the transport. It holds rented memory: it is disposed when the answer has been written,
/// and abandoned to the garbage collector instead when something that was started may still read it.
/// </summary>
internal sealed class IncomingRequest : IDisposable
{
    private PooledBytes? _body;
    private PooledBytes? _unescaped;
    private JsonDocument? _variables;
    private JsonDocument? _extensions;

    /// <summary>The source of the document as UTF-8; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Document { get; private set; }

    /// <summary>Whether the parameter <c>query</c> was a string.</summary>
    public bool HasDocument { get; private set; }

    public string? DocumentId { get; set; }

    public string? OperationName { get; set; }

    public JsonElement Variables => _variables?.RootElement ?? default;

    public JsonElement Extensions => _extensions?.RootElement ?? default;

    /// <summary>The files of the request; null when there are none.</summary>
    public Multipart.UploadedFiles? Files { get; set; }

    /// <summary>Takes over the memory that the parameters lie in.</summary>
    public void Own(PooledBytes body) => _body = body;

    public void SetDocument(ReadOnlyMemory<byte> source)
    {
        Document = source;
        HasDocument = true;
    }

    /// <summary>Memory for a document whose escapes are resolved.</summary>
    public PooledBytes RentUnescaped(int capacity) => _unescaped = new PooledBytes(capacity);

    public void SetVariables(JsonDocument? variables) => _variables = variables;

    public void SetExtensions(JsonDocument? extensions) => _extensions = extensions;

    /// <summary>Leaves the memory to the garbage collector, for what was started may still read it; files go.</summary>
    public void Abandon() => Files?.Dispose();

    public void Dispose()
    {
        _variables?.Dispose();
        _extensions?.Dispose();
        _unescaped?.Dispose();
        _body?.Dispose();
        Files?.Dispose();
    }
}
