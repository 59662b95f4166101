using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;

namespace Digital40.Api.Tests.Identity;

/// <summary>WebSockets and event streams: who opens them, and their end when the token ends.</summary>
public sealed class SocketTokenTests
{
    private const string Subscription = "subscription { scorecardChanged(office: \\\"3101\\\") { points } }";
    private static readonly object Auditor = new { oid = "auditor-1", roles = new[] { "Auditor" } };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [ProviderFact]
    public async Task Socket_ByItsFirstMessage_IsKnown()
    {
        await using var server = await TokenServer.StartAsync();
        using var socket = await OpenAsync(server, null);

        await SendAsync(socket, $$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{await server.Provider.TokenAsync(Auditor)}}}"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ me { subject } }"}}""");
        Assert.Contains("auditor-1", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [ProviderFact]
    public async Task Socket_WithoutTokenOrWithABadOne_IsClosed()
    {
        await using var server = await TokenServer.StartAsync();
        var daemonWithoutRole = await server.Provider.TokenAsync(new { oid = "d" });
        foreach (var payload in new[] { "{}", """{"Authorization":"Bearer x.y.z"}""", """{"Digital40-Actor":"Auditor"}""", $$"""{"Authorization":"Bearer {{daemonWithoutRole}}"}""" })
        {
            using var socket = await OpenAsync(server, null);
            await SendAsync(socket, $$"""{"type":"connection_init","payload":{{payload}}}""");
            Assert.Equal("4403", await ReceiveAsync(socket));
        }
    }

    [ProviderFact]
    public async Task Socket_OfTokenThatHasExpired_IsClosedThoughItWasGoodWhenItOpened()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(Auditor);
        using var socket = await OpenAsync(server, token);
        var end = DateTimeOffset.FromUnixTimeSeconds(TokenServer.Payload(token).GetProperty("exp").GetInt64()) + TimeSpan.FromMinutes(1);
        server.Api.Clock.Now = end - TimeSpan.FromMilliseconds(200);
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{Subscription}}}"}}""");

        server.Api.Clock.Now = end;

        // A subscription that comes too late is refused before the socket is closed.
        var messages = new List<string>();
        while (!messages.Contains("4403"))
        {
            messages.Add(await ReceiveAsync(socket));
        }

        Assert.DoesNotContain(messages, message => message.Contains("points", StringComparison.Ordinal));
        using var again = await OpenAsync(server, null);
        await SendAsync(again, $$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{token}}}"}}""");
        Assert.Equal("4403", await ReceiveAsync(again));
    }

    [ProviderFact]
    public async Task EventStream_OfTokenThatExpires_Ends()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(Auditor);
        var end = DateTimeOffset.FromUnixTimeSeconds(TokenServer.Payload(token).GetProperty("exp").GetInt64()) + TimeSpan.FromMinutes(1);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = """subscription { scorecardChanged(office: "3101") { points } }""" }),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        server.Api.Clock.Now = end - TimeSpan.FromMilliseconds(500);

        using var response = await server.Api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        server.Api.Clock.Now = end;

        using var patience = new CancellationTokenSource(Patience);
        var text = await response.Content.ReadAsStringAsync(patience.Token);

        // The token may expire before the stream has opened: that is told, and nothing of the office.
        Assert.DoesNotContain("points", text, StringComparison.Ordinal);
    }

    private static async Task<ClientWebSocket> OpenAsync(TokenServer server, string? token)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        if (token is not null)
        {
            socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        }

        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri($"ws://{server.Api.Address.Authority}/graphql"), patience.Token);
        return socket;
    }

    private static async Task SendAsync(ClientWebSocket socket, string message)
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, patience.Token);
    }

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var frame = await socket.ReceiveAsync(buffer, patience.Token);
        return frame.MessageType == WebSocketMessageType.Close ? ((int)socket.CloseStatus!).ToString(System.Globalization.CultureInfo.InvariantCulture) : Encoding.UTF8.GetString(buffer, 0, frame.Count);
    }
}
