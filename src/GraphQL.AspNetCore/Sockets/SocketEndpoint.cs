using Digital40.GraphQL.AspNetCore.EventStreams;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>Opens WebSockets. GraphQL over WebSocket, the sub-protocol <c>graphql-transport-ws</c>; the host need not add the middleware.</summary>
internal sealed class SocketEndpoint
{
    private const string Protocol = "graphql-transport-ws";
    private readonly GraphQLServer _server;
    private readonly ILogger _logger;
    private readonly WebSocketMiddleware _middleware;

    public SocketEndpoint(GraphQLServer server, ILoggerFactory loggers)
    {
        _server = server;
        _logger = loggers.CreateLogger<SocketEndpoint>();
        _middleware = new WebSocketMiddleware(AcceptAsync, Microsoft.Extensions.Options.Options.Create(new WebSocketOptions()), loggers);
    }

    /// <summary>Whether a request asks for a WebSocket, over HTTP/1.1 or HTTP/2.</summary>
    public static bool IsSocket(HttpContext context) => HttpMethods.IsGet(context.Request.Method)
        ? string.Equals(context.Request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase)
        : context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true, Protocol: "websocket" };

    /// <summary>Opens a WebSocket and serves it to its end.</summary>
    /// <exception cref="RequestProblemException">The request is refused.</exception>
    public Task HandleAsync(HttpContext context)
    {
        if (!_server.Options.Sockets.Enabled)
        {
            throw new RequestProblemException(404, "SOCKETS_NOT_SUPPORTED", "The server does not serve WebSockets.");
        }

        return IsAllowed(context.Request)
            ? _middleware.Invoke(context)
            : throw new RequestProblemException(403, "ORIGIN_NOT_ALLOWED", "Pages of this origin may not open a WebSocket here.");
    }

    private async Task AcceptAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw RequestProblemException.BadRequest("The request is not a valid WebSocket handshake.");
        }

        if (!_server.Streams.TryTake())
        {
            throw StreamProblem.NoPlace();
        }

        try
        {
            await ServeAsync(context);
        }
        finally
        {
            _server.Streams.Free();
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        var keepAlive = _server.Options.Sockets.KeepAlive;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { SubProtocol = isKnown ? Protocol : null, KeepAliveInterval = keepAlive, KeepAliveTimeout = keepAlive });
        var connection = new SocketConnection(context, socket, _server, context.Features.Get<IHttpAuthenticationFeature>()?.User, _logger);
        if (!isKnown)
        {
            connection.Close(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable");
        }

        await connection.RunAsync();
    }

    private bool IsAllowed(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return string.IsNullOrEmpty(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
            || _server.Options.Sockets.AllowedOrigins.Any(allowed => allowed == "*" || string.Equals(allowed, origin, StringComparison.OrdinalIgnoreCase));
    }
}
