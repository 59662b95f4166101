using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Output;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>Writes events to one response, one at a time, and a comment now and then while there are none. A client that does not read is cut off.</summary>
internal sealed class EventStreamWriter : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly HttpContext _context;
    private readonly GraphQLServer _server;
    private readonly CancellationToken _ended;
    private readonly PeriodicTimer _timer;
    private readonly Task _heartbeat;

    private EventStreamWriter(HttpContext context, GraphQLServer server, CancellationToken ended)
    {
        _context = context;
        _server = server;
        _ended = ended;
        _timer = new PeriodicTimer(server.Options.EventStreams.Heartbeat, server.Time);
        _heartbeat = BeatAsync();
    }

    /// <summary>Sends the headers and a first comment, for some browsers wait for a body before they call the stream open.</summary>
    public static async Task<EventStreamWriter> OpenAsync(HttpContext context, GraphQLServer server, CancellationToken ended)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var writer = new EventStreamWriter(context, server, ended);
        await writer.WriteAsync(":\n\n"u8.ToArray());
        return writer;
    }

    /// <summary>A result.</summary>
    /// <param name="json">The response as JSON.</param>
    /// <param name="operationId">Which operation it belongs to, or null where the stream has one only.</param>
    public async ValueTask NextAsync(ReadOnlyMemory<byte> json, string? operationId = null)
    {
        using var output = new JsonOutput(json.Length + 128);
        output.WriteRaw("event: next\ndata: "u8);
        if (operationId is null)
        {
            WriteOnOneLine(output, json.Span);
        }
        else
        {
            output.WriteRaw("{\"id\":"u8);
            output.WriteString(operationId);
            output.WriteRaw(",\"payload\":"u8);
            WriteOnOneLine(output, json.Span);
            output.WriteRaw((byte)'}');
        }

        output.WriteRaw("\n\n"u8);
        await WriteAsync(output.Written);
    }

    /// <summary>The end of an operation.</summary>
    /// <param name="operationId">Which operation, or null where the stream has one only.</param>
    public async ValueTask CompleteAsync(string? operationId = null)
    {
        using var output = new JsonOutput(128);
        output.WriteRaw("event: complete\ndata: "u8);
        if (operationId is not null)
        {
            output.WriteRaw("{\"id\":"u8);
            output.WriteString(operationId);
            output.WriteRaw((byte)'}');
        }

        output.WriteRaw("\n\n"u8);
        await WriteAsync(output.Written);
    }

    /// <summary>Waits for what is being written; nothing is written after it.</summary>
    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _heartbeat;
        await _gate.WaitAsync(CancellationToken.None);
    }

    // A line feed would end the event's data; in JSON it can only stand between tokens.
    private static void WriteOnOneLine(JsonOutput output, ReadOnlySpan<byte> json)
    {
        int end;
        while ((end = json.IndexOfAny((byte)'\n', (byte)'\r')) >= 0)
        {
            output.WriteRaw(json[..end]);
            output.WriteRaw((byte)' ');
            json = json[(end + 1)..];
        }

        output.WriteRaw(json);
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> text)
    {
        await _gate.WaitAsync(_ended);
        try
        {
            await SendAsync(text);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> text)
    {
        var flush = ResponsePieces.WriteAsync(_context.Response.BodyWriter, text, _ended);
        if (flush.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await flush.AsTask().WaitAsync(_server.Options.WriteTimeout, _server.Time, _ended);
        }
        catch (TimeoutException)
        {
            _context.Abort();
            throw new OperationCanceledException("The client does not read.");
        }
    }

    private async Task BeatAsync()
    {
        var comment = ":\n\n"u8.ToArray();
        try
        {
            while (await _timer.WaitForNextTickAsync(_ended))
            {
                await WriteAsync(comment);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The stream has ended.
        }
    }
}
