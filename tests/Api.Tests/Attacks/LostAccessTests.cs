using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Subscriptions of somebody whose membership ends while they listen: nothing that comes after it is told.</summary>
public sealed class LostAccessTests
{
    private const string Officer = "officer:";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Subscriptions { get; } = new(
        "subscription { scorecardChanged(office: \"3101\") { points } }", "subscription { reportChanged(office: \"3101\") { __typename } }");

    [Theory]
    [MemberData(nameof(Subscriptions))]
    public async Task EventStream_OfEndedMembership_EndsWithoutAnotherEvent(string query)
    {
        await using var server = await ApiServer.WithSampleAsync(AttackedServer.Unlimited);
        var membership = await GrantAsync(server);
        using var patience = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }), Headers = { { "Digital40-Actor", Officer }, { "Accept", "text/event-stream" } } };
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        await ChangeAsync(server, 1);
        while (!(await reader.ReadLineAsync(patience.Token))!.StartsWith("event: next", StringComparison.Ordinal))
        {
        }

        Assert.Contains("\"data\"", await reader.ReadLineAsync(patience.Token), StringComparison.Ordinal);
        await EndAsync(server, membership);
        await ChangeAsync(server, 2);

        Assert.DoesNotContain("\"data\":{\"", await reader.ReadToEndAsync(patience.Token), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Subscriptions))]
    public async Task Socket_OfEndedMembership_EndsTheSubscriptionWithoutAnotherEvent(string query)
    {
        await using var server = await ApiServer.WithSampleAsync(AttackedServer.Unlimited);
        var membership = await GrantAsync(server);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri($"ws://{server.Address.Authority}/graphql"), patience.Token);
        await SendAsync(socket, new { type = "connection_init", payload = new Dictionary<string, string> { ["Digital40-Actor"] = Officer } });
        Assert.Contains("connection_ack", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query } });
        // The answer of the second comes when the first one is listened to.
        await SendAsync(socket, new { id = "2", type = "subscribe", payload = new { query = "{ __typename }" } });
        while (!(await ReceiveAsync(socket)).Contains("complete", StringComparison.Ordinal))
        {
        }

        await ChangeAsync(server, 1);
        Assert.Contains("\"next\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        await EndAsync(server, membership);
        await ChangeAsync(server, 2);

        string message;
        do
        {
            message = await ReceiveAsync(socket);
            Assert.DoesNotContain("\"data\":{\"", message, StringComparison.Ordinal);
        }
        while (!message.Contains("complete", StringComparison.Ordinal) && !message.Contains("\"error\"", StringComparison.Ordinal));

        await SendAsync(socket, new { id = "3", type = "subscribe", payload = new { query } });
        Assert.Contains("FORBIDDEN", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    private static async Task<string> GrantAsync(ApiServer server) => (await server.AskAsync(
        """mutation { grantMembership(input: { subject: "officer", office: "3101", role: DISTRICT_OFFICER }) { membership { id } errors { __typename } } }""", actor: "chief: ProvinceOfficer@3100"))
        .GetProperty("grantMembership").GetProperty("membership").GetProperty("id").GetString()!;

    private static async Task EndAsync(ApiServer server, string id)
    {
        server.Clock.Now += TimeSpan.FromSeconds(1);
        var ended = await server.AskAsync(
            "mutation ($id: ID!) { endMembership(input: { membership: $id, reason: \"moved\" }) { errors { __typename } } }", new { id }, "chief: ProvinceOfficer@3100");
        Assert.Equal(JsonValueKind.Null, ended.GetProperty("endMembership").GetProperty("errors").ValueKind);
    }

    /// <summary>Changes a score and a report of the office.</summary>
    private static async Task ChangeAsync(ApiServer server, int number)
    {
        var changed = await server.AskAsync(
            """
            mutation ($month: YearMonth!, $date: LocalDate!) {
              openReport(input: { edition: 2568, office: "3101", month: $month }) { errors { __typename ... on Error { code } } }
              recordFacts(input: { edition: 2568, facts: [{
                office: "3101", indicator: "awareness.session", date: $date, attributes: [{ name: "form", value: "training" }]
                evidence: [{ url: "https://example.org/photo", channel: "line-group" }]
              }] }) { errors { __typename ... on Error { code } } }
            }
            """,
            new { month = $"2025-0{number}", date = $"2025-06-2{number}" });
        Assert.All(changed.EnumerateObject(), field => Assert.Equal("null", field.Value.GetProperty("errors").GetRawText()));
    }

    private static async Task SendAsync<T>(ClientWebSocket socket, T message)
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, patience.Token);
    }

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var frame = await socket.ReceiveAsync(buffer, patience.Token);
        return frame.MessageType == WebSocketMessageType.Close ? $"close {socket.CloseStatus}" : Encoding.UTF8.GetString(buffer, 0, frame.Count);
    }
}
