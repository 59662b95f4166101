using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Thousands of random requests at every endpoint by every method: noise, and requests that are nearly right.</summary>
public sealed class RandomBytesAttackTests
{
    private const int Requests = 2_000;
    private const int AtOnce = 20;

    private static readonly string[] Paths =
    [
        "/", "/graphql", "/graphql/schema.graphql", "/graphql/stream", "/evidence/x", "/evidence/1", "/evidence/", "/health/live", "/health/ready", "/page.css", "/nowhere",
        "/graphql?query={__typename}", "/graphql?query=%00", "/graphql?variables=%7B", "*", "//", "/%2e%2e/%2e%2e/etc/passwd", "http://elsewhere.example/graphql",
    ];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "BREW", ""];

    private static readonly string[] Types =
    [
        "application/json", "application/graphql", "application/graphql-response+json", "multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=\"",
        "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/json; charset=none", "\"", "",
    ];

    private static readonly string[] Headers =
    [
        "Accept: text/event-stream", "Accept: */*;q=nonsense", "Accept: multipart/mixed", "Content-Encoding: gzip", "Content-Encoding: br", "Content-Encoding: gzip, gzip",
        "GraphQL-Preflight: 1", "GraphQL-Cost: report", "Authorization: Bearer x.y.z", "Authorization: Bearer", "Digital40-Actor: Auditor", "Digital40-Actor: \u0001@@",
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Range: bytes=-1-", "If-None-Match: *",
        "Transfer-Encoding: chunked", "Expect: 100-continue", "traceparent: 00-x", "X-Request-Id: \t", "Cookie: a=b;;=",
        "X-GraphQL-Event-Stream-Token: 0", "Origin: null", "Host: [", "X-HTTP-Method-Override: DELETE", "Content-Length: -1",
    ];

    [Fact]
    public async Task RandomRequests_AtEveryEndpoint_AreHeldOff()
    {
        await using var server = await AttackedServer.StartAsync();
        var chance = Attack.Chance(1);
        var answered = 0;
        foreach (var requests in Enumerable.Range(0, Requests * Attack.Rounds).Select(_ => Request(chance)).Chunk(AtOnce))
        {
            var answers = await Task.WhenAll(requests.Select(one => server.SendAsync(one.Bytes, one.IsAll)));
            answered += answers.Count(answer => answer.Length > 0);
        }

        // Noise may be cut off without a word; most of the rest is read to its end.
        Assert.InRange(answered, Requests * Attack.Rounds * 3 / 4, Requests * Attack.Rounds);

        await server.UnharmedAsync();
    }

    private static (byte[] Bytes, bool IsAll) Request(Random chance)
    {
        if (chance.Next(8) == 0)
        {
            return (Noise(chance, 600), true);
        }

        var head = new StringBuilder($"{Pick(chance, Methods)} {Pick(chance, Paths)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {Pick(chance, Types)}");
        for (var count = chance.Next(3); count > 0; count--)
        {
            head.Append("\r\n").Append(Pick(chance, Headers));
        }

        return (RawRequest.Of(head.ToString(), Body(chance)), false);
    }

    private static byte[] Body(Random chance) => chance.Next(5) switch
    {
        0 => [],
        1 => Noise(chance, 2_000),
        2 => Encoding.UTF8.GetBytes(Pick(chance, Bodies.All)),
        _ => Mutated(chance, Encoding.UTF8.GetBytes(Pick(chance, Bodies.All))),
    };

    /// <summary>A body with some bytes changed, doubled or cut off.</summary>
    private static byte[] Mutated(Random chance, byte[] body)
    {
        for (var count = chance.Next(1, 6); count > 0 && body.Length > 0; count--)
        {
            var place = chance.Next(body.Length);
            body = chance.Next(4) switch
            {
                0 => body[..place],
                1 => [.. body[..place], .. body[place..], .. body[..place]],
                _ => [.. body[..place], (byte)chance.Next(256), .. body[(place + 1)..]],
            };
        }

        return body;
    }

    private static byte[] Noise(Random chance, int most)
    {
        var noise = new byte[chance.Next(most)];
        chance.NextBytes(noise);
        return noise;
    }

    private static string Pick(Random chance, IReadOnlyList<string> of) => of[chance.Next(of.Count)];
}
