using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>Sends the messages of the server, one at a time. A client that does not read is cut off.</summary>
internal sealed class SocketWriter(WebSocket socket, GraphQLServer server)
{
    private const int MaxReasonLength = 120;
    private readonly SemaphoreSlim _gate = new(1);
    private bool _isClosed;

    /// <summary>A message without id, such as <c>connection_ack</c> and <c>pong</c>.</summary>
    public async ValueTask SendAsync(string type, ReadOnlyMemory<byte> payload)
    {
        using var output = new JsonOutput(payload.Length + 64);
        output.WriteRaw("{\"type\":"u8);
        output.WriteString(type);
        WritePayload(output, payload.Span);
        await SendAsync(output.Written);
    }

    /// <summary>A message about an operation: <c>next</c>, <c>error</c>, <c>complete</c>.</summary>
    public async ValueTask SendAsync(string type, string id, ReadOnlyMemory<byte> payload)
    {
        using var output = new JsonOutput(payload.Length + 128);
        output.WriteRaw("{\"id\":"u8);
        output.WriteString(id);
        output.WriteRaw(",\"type\":"u8);
        output.WriteString(type);
        WritePayload(output, payload.Span);
        await SendAsync(output.Written);
    }

    /// <summary>The errors of a response without data.</summary>
    public ValueTask SendErrorsAsync(string id, ReadOnlyMemory<byte> response) => SendAsync("error", id, ErrorsOf(response));

    /// <summary>Tells the client that the connection ends, and sends nothing after it. The connection is cut off when the client does not answer.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        try
        {
            await _gate.WaitAsync();
            try
            {
                if (_isClosed || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
                {
                    return;
                }

                _isClosed = true;
                await WithTimeoutAsync(socket.CloseOutputAsync(status, Cut(reason), CancellationToken.None));
            }
            finally
            {
                _gate.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    private static string Cut(string reason) => Encoding.UTF8.GetByteCount(reason) <= MaxReasonLength ? reason : reason[..(MaxReasonLength / 3)];

    private static void WritePayload(JsonOutput output, ReadOnlySpan<byte> payload)
    {
        if (!payload.IsEmpty)
        {
            output.WriteRaw(",\"payload\":"u8);
            output.WriteRaw(payload);
        }

        output.WriteRaw((byte)'}');
    }

    private static ReadOnlyMemory<byte> ErrorsOf(ReadOnlyMemory<byte> response)
    {
        var reader = new Utf8JsonReader(response.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isErrors = reader.ValueTextEquals("errors"u8);
            reader.Read();
            var start = checked((int)reader.TokenStartIndex);
            reader.Skip();
            if (isErrors)
            {
                return response[start..checked((int)reader.BytesConsumed)];
            }
        }

        throw new InvalidOperationException("A response without data has errors.");
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> message)
    {
        await _gate.WaitAsync();
        try
        {
            if (_isClosed)
            {
                throw new OperationCanceledException("The connection is closed.");
            }

            await SendPiecesAsync(message);
        }
        finally
        {
            _gate.Release();
        }
    }

    // The web server copies what is sent at once and keeps that memory, so a large message goes in frames.
    private async ValueTask SendPiecesAsync(ReadOnlyMemory<byte> message)
    {
        do
        {
            var piece = message[..Math.Min(ResponsePieces.MaxPiece, message.Length)];
            message = message[piece.Length..];
            var sending = socket.SendAsync(piece, WebSocketMessageType.Text, endOfMessage: message.IsEmpty, CancellationToken.None);
            if (!sending.IsCompletedSuccessfully)
            {
                await WithTimeoutAsync(sending.AsTask());
            }
        }
        while (!message.IsEmpty);
    }

    private async Task WithTimeoutAsync(Task sending)
    {
        try
        {
            await sending.WaitAsync(server.Options.WriteTimeout, server.Time);
        }
        catch (TimeoutException)
        {
            _isClosed = true;
            socket.Abort();
            throw new OperationCanceledException("The client does not read.");
        }
    }
}
