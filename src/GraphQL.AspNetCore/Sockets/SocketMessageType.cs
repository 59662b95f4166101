namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>What a client can send. GraphQL over WebSocket: Message types.</summary>
internal enum SocketMessageType
{
    ConnectionInit,
    Ping,
    Pong,
    Subscribe,
    Complete,
}
