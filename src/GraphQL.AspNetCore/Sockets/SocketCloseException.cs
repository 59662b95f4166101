using System.Net.WebSockets;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>The client broke the protocol: the connection is closed.</summary>
/// <param name="status">The code.</param>
/// <param name="reason">The reason; cut to what a close frame can hold.</param>
internal sealed class SocketCloseException(WebSocketCloseStatus status, string reason) : Exception(reason)
{
    public WebSocketCloseStatus Status { get; } = status;
}
