using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Tokens that are not what they say, at a service in Production: none opens it, and no refusal tells why.</summary>
public sealed class TokenAttackTests
{
    private const int RandomTokens = 300;

    [Fact]
    public async Task Tokens_MalformedForgedAndRandom_OpenNothing()
    {
        await using var provider = await LocalProvider.StartAsync();
        await using var server = await AttackedServer.StartAsync(provider.Settings, "Production");
        var good = provider.Sign(provider.Claims(server.Api.Clock.Now));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, $"Bearer {good}"));

        foreach (var authorization in Forged(provider, server.Api.Clock.Now, good).Select(token => $"Bearer {token}").Concat(Malformed(good)).Concat(Random(good)))
        {
            var status = await StatusAsync(server, authorization);
            Attack.Holds(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, "The service was opened", authorization, status.ToString());
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, $"Bearer {good}"));
        await server.UntouchedAsync();
    }

    [Fact]
    public async Task Endpoints_WithoutAToken_TellNothing()
    {
        await using var provider = await LocalProvider.StartAsync();
        await using var server = await AttackedServer.StartAsync(provider.Settings, "Production");
        foreach (var path in new[] { "/graphql", "/graphql/schema.graphql", "/graphql/stream", "/evidence/1", "/evidence/x", "/evidence/RXZpZGVuY2U6MQ" })
        {
            foreach (var method in new[] { "GET", "POST", "PUT", "HEAD", "OPTIONS" })
            {
                var (status, body) = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), $"{method} {path}");
                Attack.Holds(status is 401 or 404 or 405 && !body.Contains("type ", StringComparison.Ordinal), "Something is told", $"{method} {path}", $"{status} {body}");
            }
        }

        await server.UntouchedAsync();
    }

    /// <summary>Tokens that are good but for one thing.</summary>
    private static IEnumerable<string> Forged(LocalProvider provider, DateTimeOffset now, string good)
    {
        var parts = good.Split('.');
        yield return With(provider, now, "aud", "another");
        yield return With(provider, now, "aud", null);
        yield return With(provider, now, "iss", "https://login.microsoftonline.com/x/v2.0");
        yield return With(provider, now, "tid", "99999999-9999-4999-8999-999999999999");
        yield return With(provider, now, "tid", null);
        yield return With(provider, now, "exp", now.AddHours(-1).ToUnixTimeSeconds());
        yield return With(provider, now, "exp", null);
        yield return With(provider, now, "exp", "never");
        yield return With(provider, now, "exp", long.MinValue);
        yield return With(provider, now, "nbf", now.AddHours(1).ToUnixTimeSeconds());
        yield return With(provider, now, "oid", null);
        yield return provider.Sign(provider.Claims(now), new { alg = "none" });
        yield return $"{LocalProvider.Text("""{"alg":"none"}"""u8.ToArray())}.{parts[1]}.";
        yield return $"{parts[0]}.{parts[1]}.";
        yield return $"{parts[0]}.{LocalProvider.Text(JsonSerializer.SerializeToUtf8Bytes(new { oid = "other", roles = new[] { "Auditor" } }))}.{parts[2]}";
        yield return provider.Sign(provider.Claims(now), new { alg = "RS256", kid = "unknown" });
        yield return provider.Sign(provider.Claims(now), new { alg = "RS256" });
        yield return provider.Sign(provider.Claims(now), new { alg = "RS512", kid = "key-1" });
        yield return provider.Sign(provider.Claims(now), new { alg = "RS256", kid = "../../key-1", jku = "http://127.0.0.1:1/keys", x5u = "file:///etc/passwd" });
        yield return provider.Sign("{", "}");
        yield return provider.Sign("[]", "null");
        yield return provider.Sign(new string('[', 5_000), "{}");
        yield return WithSharedSecret(provider, parts[1]);
    }

    private static IEnumerable<string> Malformed(string good) =>
    [
        "Bearer", "Bearer ", "Bearer .", "Bearer ..", "Bearer ...", "Bearer a.b.c", "Bearer a.b.c.d.e", $"Bearer {good}.{good}", $"Bearer {good} {good}", $"Basic {good}", $"Negotiate {good}", good,
        $"Bearer \"{good}\"", $"Bearer {new string('A', 8_000)}", "Bearer " + new string('.', 8_000), "Digital40-Actor Auditor", "Bearer %00",
    ];

    /// <summary>The good token with bytes changed, each in one of its parts.</summary>
    private static IEnumerable<string> Random(string good)
    {
        var chance = Attack.Chance(2);
        for (var count = 0; count < RandomTokens * Attack.Rounds; count++)
        {
            // The last letter of a part may hold bits that mean nothing.
            var token = new StringBuilder(good);
            int place;
            do
            {
                place = chance.Next(good.Length - 1);
            }
            while (good[place] == '.' || good[place + 1] == '.');
            token[place] = (char)(good[place] == 'A' ? 'B' : 'A');
            yield return $"Bearer {token}";
        }
    }

    private static string With(LocalProvider provider, DateTimeOffset now, string claim, object? value)
    {
        var claims = provider.Claims(now);
        claims[claim] = value;
        if (value is null)
        {
            claims.Remove(claim);
        }

        return provider.Sign(claims);
    }

    /// <summary>Signed with what everybody knows of the key, as if it were a secret that both share.</summary>
    private static string WithSharedSecret(LocalProvider provider, string claims)
    {
        using var key = RSA.Create(provider.Public);
        var content = $"{LocalProvider.Text("""{"alg":"HS256","kid":"key-1"}"""u8.ToArray())}.{claims}";
        return $"{content}.{LocalProvider.Text(HMACSHA256.HashData(key.ExportRSAPublicKey(), Encoding.UTF8.GetBytes(content)))}";
    }

    private static async Task<HttpStatusCode> StatusAsync(AttackedServer server, string authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.Add("Digital40-Actor", "ProvinceOfficer@*");
        return (HttpStatusCode)(await server.SendAsync(request, authorization)).Status;
    }
}
