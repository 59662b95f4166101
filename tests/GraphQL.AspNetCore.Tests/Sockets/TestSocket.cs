using System.Net.WebSockets;
using System.Text;

namespace Digital40.GraphQL.AspNetCore.Tests.Sockets;

/// <summary>A client that sends what it is told, right or wrong.</summary>
internal sealed class TestSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(Patience);

    public static async Task<TestSocket> ConnectAsync(SampleServer server, Action<ClientWebSocketOptions>? configure = null)
    {
        var socket = new TestSocket();
        socket._socket.Options.AddSubProtocol("graphql-transport-ws");
        configure?.Invoke(socket._socket.Options);
        await socket._socket.ConnectAsync(server.SocketAddress, socket._patience.Token);
        return socket;
    }

    /// <summary>Connects and waits until the server has acknowledged it.</summary>
    public static async Task<TestSocket> InitialiseAsync(SampleServer server)
    {
        var socket = await ConnectAsync(server);
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        return socket;
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message));

    public Task SendAsync(byte[] message, WebSocketMessageType type = WebSocketMessageType.Text, bool end = true) => _socket.SendAsync(message, type, end, _patience.Token);

    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The most bytes that came at once; never more than a frame holds.</summary>
    public int LargestPart { get; private set; }

    /// <summary>Receives a message; the code of closing as text when the server has closed the connection.</summary>
    public async Task<string> ReceiveAsync()
    {
        var message = new MemoryStream();
        var buffer = new byte[1 << 20];
        while (true)
        {
            var frame = await _socket.ReceiveAsync(buffer.AsMemory(), _patience.Token);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);
                return $"{(int)_socket.CloseStatus!} {_socket.CloseStatusDescription}";
            }

            message.Write(buffer, 0, frame.Count);
            LargestPart = Math.Max(LargestPart, frame.Count);
            if (frame.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }
}
