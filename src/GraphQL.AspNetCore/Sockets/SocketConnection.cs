using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.EventStreams;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Output;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>A WebSocket from its opening to its end. GraphQL over WebSocket: Communication.</summary>
internal sealed class SocketConnection
{
    private readonly HttpContext _context;
    private readonly WebSocket _socket;
    private readonly GraphQLServer _server;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationToken _ended;
    private ClaimsPrincipal? _user;
    private CredentialExpiry? _expiry;
    private bool _isInitialised;
    private bool _isAcknowledged;
    private volatile bool _isClosing;

    public SocketConnection(HttpContext context, WebSocket socket, GraphQLServer server, ClaimsPrincipal? user, ILogger logger)
    {
        _context = context;
        _socket = socket;
        _server = server;
        _user = user;
        _ended = _end.Token;
        _reader = new SocketReader(socket, server.Options.MaxBodyBytes);
        _writer = new SocketWriter(socket, server);
        _operations = new SocketOperations(server.Options.Sockets.MaxOperations, logger);
    }

    /// <summary>Serves the connection until the client, the server or the host ends it.</summary>
    public async Task RunAsync()
    {
        using var initTimer = _server.Time.CreateTimer(_ => CheckInitialised(), null, _server.Options.Sockets.InitTimeout, Timeout.InfiniteTimeSpan);
        using var stopping = _server.Stopping.Register(() => Close(CloseCode.GoingAway, "The server is going away"));
        try
        {
            await ReceiveAsync();
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            // The connection has broken, or was cut off.
        }
        finally
        {
            _expiry?.Dispose();
            await _end.CancelAsync();
            await _operations.EndAsync();
            await _writer.CloseAsync(WebSocketCloseStatus.NormalClosure, "");
            _end.Dispose();
        }
    }

    /// <summary>Ends the connection: the client is told, and cut off when it does not answer.</summary>
    public void Close(WebSocketCloseStatus status, string reason)
    {
        _isClosing = true;
        _ = CloseAsync(status, reason);
    }

    private async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        await _writer.CloseAsync(status, reason);
        await Task.Delay(_server.Options.WriteTimeout, _server.Time, _ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Abort();
    }

    private void CheckInitialised()
    {
        if (!Volatile.Read(ref _isInitialised))
        {
            Close(CloseCode.InitTimeout, "Connection initialisation timeout");
        }
    }

    private async Task ReceiveAsync()
    {
        while (true)
        {
            try
            {
                if (await _reader.ReadAsync(_context.RequestAborted) is not { } text)
                {
                    return;
                }

                await HandleAsync(text);
            }
            catch (SocketCloseException exception)
            {
                Close(exception.Status, exception.Message);
            }
        }
    }

    private async ValueTask HandleAsync(PooledBytes text)
    {
        var isTaken = false;
        try
        {
            if (_isClosing)
            {
                return;
            }

            var message = SocketMessage.Read(text.Written, _server.Options.MaxJsonDepth);
            if (message.Type == SocketMessageType.Subscribe)
            {
                isTaken = await SubscribeAsync(message, text);
                return;
            }

            await HandleAsync(message);
        }
        finally
        {
            if (!isTaken)
            {
                text.Dispose();
            }
        }
    }

    private ValueTask HandleAsync(SocketMessage message)
    {
        if (!message.Payload.IsEmpty && message.Payload.Span[0] != '{')
        {
            throw SocketMessage.Invalid();
        }

        switch (message.Type)
        {
            case SocketMessageType.ConnectionInit:
                return InitialiseAsync(message);
            case SocketMessageType.Ping:
                return _writer.SendAsync("pong", message.Payload);
            case SocketMessageType.Complete:
                _operations.Stop(message.Id ?? throw SocketMessage.Invalid());
                break;
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask InitialiseAsync(SocketMessage message)
    {
        if (Interlocked.Exchange(ref _isInitialised, true))
        {
            throw new SocketCloseException(CloseCode.TooManyInits, "Too many initialisation requests");
        }

        if (_server.Options.Sockets.Authenticate is { } authenticate)
        {
            using var payload = message.Payload.IsEmpty ? null : JsonDocument.Parse(message.Payload, new JsonDocumentOptions { MaxDepth = _server.Options.MaxJsonDepth });
            _user = await authenticate(_context, payload?.RootElement ?? default, _context.RequestAborted)
                ?? throw new SocketCloseException(CloseCode.Forbidden, "Forbidden");
        }

        _expiry = CredentialExpiry.Watch(_server, _user, () => Close(CloseCode.Forbidden, "Forbidden"));
        _isAcknowledged = true;
        await _writer.SendAsync("connection_ack", default);
    }

    // Whether the operation has taken over the memory of the message.
    private async ValueTask<bool> SubscribeAsync(SocketMessage message, PooledBytes text)
    {
        if (!_isAcknowledged)
        {
            throw new SocketCloseException(CloseCode.Unauthorized, "Unauthorized");
        }

        var id = message.Id ?? throw SocketMessage.Invalid();
        if (_operations.Contains(id))
        {
            throw new SocketCloseException(CloseCode.SubscriberExists, $"Subscriber for {id} already exists");
        }

        if (_operations.IsFull)
        {
            await RefuseAsync(id, StreamProblem.TooManyOperations());
            return false;
        }

        var incoming = ReadRequest(message.Payload);
        incoming.Own(text);
        _operations.Start(new SocketOperation(_server, _writer, id, incoming, _user, _ended));
        return true;
    }

    private IncomingRequest ReadRequest(ReadOnlyMemory<byte> payload)
    {
        var incoming = new IncomingRequest();
        try
        {
            RequestJson.Read(incoming, payload, _server.Options.MaxJsonDepth);
            return incoming;
        }
        catch (RequestProblemException)
        {
            incoming.Dispose();
            throw SocketMessage.Invalid();
        }
    }

    private async ValueTask RefuseAsync(string id, RequestProblemException problem)
    {
        using var output = new JsonOutput(512);
        ResponseWriter.Write(output, problem);
        await _writer.SendErrorsAsync(id, output.Written);
    }
}
