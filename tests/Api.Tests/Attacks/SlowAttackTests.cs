using System.Net.Sockets;
using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Requests that arrive a byte at a time: they are cut off, and others are answered meanwhile.</summary>
public sealed class SlowAttackTests
{
    private const int AtOnce = 20;

    // Headers may take 15 s, and a body has 5 s before it has to come at 240 bytes a second.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(28);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Trickles_OfHeadersAndBodies_AreCutOff()
    {
        await using var server = await AttackedServer.StartAsync();
        string[] heads =
        [
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{",
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\nffff\r\n",
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nGraphQL-Preflight: 1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n",
            "GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
        ];
        var trickles = Enumerable.Range(0, AtOnce).Select(index => TrickleAsync(server, heads[index % heads.Length])).ToList();

        await server.UnharmedAsync();
        await Task.WhenAll(trickles);

        await server.UnharmedAsync();
    }

    /// <summary>Sends a byte now and then until the connection is closed.</summary>
    private static async Task TrickleAsync(AttackedServer server, string head)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Api.Address.Host, server.Api.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head));
        using var answer = new MemoryStream();
        using var most = new CancellationTokenSource(Most);
        using var pace = new PeriodicTimer(Pace);
        var read = RawRequest.ReadAsync(stream, answer, most.Token);
        try
        {
            while (!read.IsCompleted && await pace.WaitForNextTickAsync(most.Token))
            {
                await stream.WriteAsync("a"u8.ToArray(), most.Token);
            }

            await read;
        }
        catch (IOException)
        {
            // Cut off.
        }
        catch (OperationCanceledException)
        {
            Attack.Holds(false, "The request is waited for", head, "");
        }

        var text = Encoding.UTF8.GetString(answer.ToArray());
        server.Inspect(RawRequest.StatusOf(text), text, head);
    }
}
