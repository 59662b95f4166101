using System.Net.WebSockets;
using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>WebSockets that send what is no message: they are closed, and nothing comes of them.</summary>
public sealed class SocketAttackTests
{
    private const int RandomSockets = 150;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] Messages =
    [
        "", "{", "[]", "null", "1", "{}", """{"type":1}""", """{"type":"nothing"}""", """{"type":"connection_init","payload":[]}""", """{"type":"connection_init","payload":{"Authorization":"Bearer x"}}""",
        """{"type":"connection_init"}""", """{"type":"connection_init"}""", """{"type":"ping","payload":{}}""", """{"type":"pong"}""", """{"type":"subscribe"}""", """{"id":"","type":"subscribe","payload":{}}""",
        """{"id":"1","type":"subscribe","payload":{"query":"{"}}""", """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","variables":[]}}""", """{"id":"1","type":"subscribe","payload":{"query":"subscription { scorecardChanged(office: \"\u0000\") { points } }"}}""",
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { reportChanged(office: \"9999\") { __typename } }"}}""", """{"id":"1","type":"complete"}""", """{"id":"2","type":"complete"}""", """{"id":"1","type":"next","payload":{}}""", "\ufeff{}",
        """{"id":"1","type":"subscribe","payload":{"query":"mutation { openReport(input: { edition: 0, office: \"\", month: \"0000-00\" }) { errors { __typename } } }"}}""",
    ];

    [Fact]
    public async Task RandomMessages_CloseTheSocketAndNothingElse()
    {
        await using var server = await AttackedServer.StartAsync();
        var chance = Attack.Chance(3);
        for (var count = 0; count < RandomSockets * Attack.Rounds; count++)
        {
            using var patience = new CancellationTokenSource(Patience);
            using var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol("graphql-transport-ws");
            await socket.ConnectAsync(new Uri($"ws://{server.Api.Address.Authority}/graphql"), patience.Token);
            var sent = await SendAsync(socket, chance, patience.Token);
            var answer = await ReadAsync(socket, patience.Token);
            server.Inspect(0, answer, sent);
        }

        await server.UnharmedAsync();
    }

    [Fact]
    public async Task Frames_OfGarbage_CloseTheSocketAndNothingElse()
    {
        await using var server = await AttackedServer.StartAsync();
        var chance = Attack.Chance(4);
        var head = Encoding.ASCII.GetBytes(
            "GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
        for (var count = 0; count < RandomSockets * Attack.Rounds; count++)
        {
            var frames = new byte[chance.Next(200)];
            chance.NextBytes(frames);
            await server.SendAsync([.. head, .. frames], isAll: true);
        }

        // A frame that says that it is as long as can be said.
        await server.SendAsync([.. head, 0x81, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5], isAll: true);
        await server.UnharmedAsync();
    }

    private static async Task<string> SendAsync(ClientWebSocket socket, Random chance, CancellationToken cancellationToken)
    {
        var sent = new StringBuilder();
        try
        {
            for (var count = chance.Next(1, 6); count > 0; count--)
            {
                var message = Messages[chance.Next(Messages.Length)];
                sent.AppendLine(message);
                var bytes = Encoding.UTF8.GetBytes(message);
                if (bytes.Length > 0 && chance.Next(3) == 0)
                {
                    bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
                }

                var isWhole = chance.Next(10) > 0;
                await socket.SendAsync(bytes, chance.Next(8) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text, isWhole, cancellationToken);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
        }
        catch (WebSocketException)
        {
            // It was closed already.
        }

        return sent.ToString();
    }

    /// <summary>Everything that comes until the socket is closed, with the reason.</summary>
    private static async Task<string> ReadAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent && await socket.ReceiveAsync(buffer, cancellationToken) is { MessageType: not WebSocketMessageType.Close } frame)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, frame.Count));
            }
        }
        catch (WebSocketException)
        {
            // Cut off.
        }

        return text.Append(socket.CloseStatusDescription).ToString();
    }
}
