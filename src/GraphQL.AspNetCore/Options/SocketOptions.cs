using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Options;

/// <summary>WebSockets with the protocol <c>graphql-transport-ws</c>.</summary>
public sealed class SocketOptions
{
    /// <summary>Whether WebSockets are served: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Origins of pages that may connect, such as <c>https://app.example.org</c>, beside the server's own; <c>*</c> for all. Browsers send cookies with WebSockets of foreign
    /// pages and ask nobody, so this is what prevents cross-site WebSocket hijacking. A client that sends no origin is no browser, and may connect.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>How long a client may take to send <c>connection_init</c>: 3 s; above zero. Against connections that are opened and left. Closes with 4408.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How often a ping is sent, and how long its pong may take: 12 s; above zero. Against connections whose other end has gone.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Operations that run at one time on a connection: 100; at least 1. Against one connection that takes all places.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>
    /// Decides about a connection by what <c>connection_init</c> holds, such as a token; null accepts all as who they came. It is given the request that opened the connection
    /// and the payload (undefined when there is none), and gives who the client is, or null to close with 4403.
    /// </summary>
    public Func<HttpContext, JsonElement, CancellationToken, ValueTask<ClaimsPrincipal?>>? Authenticate { get; set; }
}
