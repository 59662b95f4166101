using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Tests.Http;

namespace Digital40.GraphQL.AspNetCore.Tests.Attacks;

/// <summary>Requests that were right until some of their bytes were changed, and requests that stop in the middle.</summary>
public sealed class MutationTests
{
    private static readonly string[] Bodies =
    [
        """{"query":"query A($v: JSON, $n: String = \"x\") { hello(name: $n) echo(value: $v) books(first: 3) { ...B } } fragment B on Book { id title author { name } }","variables":{"v":{"a":[1,2.5,-3e2,true,null,"\u00e9\n"]},"n":"\ud83d\ude00"},"operationName":"A","extensions":{"a":{"b":[]}}}""",
        """{"query":"mutation { addBook(input: { title: \"\"\"block\n  string\"\"\", pages: 7, genre: SCIENCE }) { __typename id } }"}""",
        """{"query":"{ __schema { types { name fields(includeDeprecated: true) { name type { kind ofType { name } } } } } search(text: \"1\") { __typename ... on Node { id } } }"}""",
    ];

    private static readonly byte[] Signs = "{}[]()\"\\:,!$@&|.0-\n u"u8.ToArray();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Body_WithBytesChanged_IsNeverAnErrorOfTheServer(int seed)
    {
        await using var server = await SampleServer.StartAsync();
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var body = Mutate(random, Encoding.UTF8.GetBytes(Bodies[round % Bodies.Length]));

            var response = await server.Client.PostBytesAsync(body, "application/json", "application/graphql-response+json");

            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{(int)response.StatusCode} for {Convert.ToBase64String(body)}: {text}");
            using var json = JsonDocument.Parse(text);
        }

        Assert.Empty(server.Errors);
        await server.AssertStillAnswersAsync();
    }

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\":")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"que")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n\u001f")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nGraphQL-Preflight: 1\r\nContent-Length: 100\r\n\r\n--x\r\nContent-Disposition: form-data; name=operations\r\n\r\n{")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")]
    public async Task Request_CutOff_LeavesTheServerAsItWas(string start)
    {
        await using var server = await SampleServer.StartAsync();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(server.Address.Host, server.Address.Port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.Latin1.GetBytes(start));
            client.Client.Shutdown(SocketShutdown.Send);
            var answer = await ReadAsync(stream);
            Assert.DoesNotContain(" 500 ", answer.Split('\n')[0], StringComparison.Ordinal);
        }

        await server.AssertStillAnswersAsync();
        Assert.Empty(server.Errors);
    }

    // The server may answer, or close the connection.
    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        try
        {
            return await new StreamReader(stream, Encoding.Latin1).ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static byte[] Mutate(Random random, byte[] body)
    {
        var bytes = body.ToList();
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(place);
                    break;
                case 2:
                    bytes.Insert(place, Signs[random.Next(Signs.Length)]);
                    break;
                default:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 40), bytes.Count - place)));
                    break;
            }
        }

        return [.. bytes];
    }
}
