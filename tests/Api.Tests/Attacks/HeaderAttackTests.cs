using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Hosts, headers of proxies, and lines put into headers and texts.</summary>
public sealed class HeaderAttackTests
{
    private static readonly string[] Hosts = ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "[::ffff:8.8.8.8]", "evil.example:80", "127.0.0.1@evil.example", "", "a b", "127.0.0.1\tX", "0x7f.1.evil"];

    private static readonly string[] Proxies = ["Forwarded: for=127.0.0.1;host=evil.example", "X-Forwarded-For: 10.0.0.1", "X-Forwarded-Host: evil.example", "X-Real-IP: 10.0.0.1", "Via: 1.1 proxy"];

    [Fact]
    public async Task DevelopmentMode_ForForeignHostsAndProxies_IsClosed()
    {
        await using var server = await AttackedServer.StartAsync();
        foreach (var head in Hosts.Select(host => $"Host: {host}").Concat(Proxies.Select(proxy => $"Host: 127.0.0.1\r\n{proxy}")).Append("Host: 127.0.0.1\r\nHost: evil.example"))
        {
            var answer = await server.SendAsync(RawRequest.Of($"POST /graphql HTTP/1.1\r\n{head}\r\nContent-Type: application/json", """{"query":"{ me { subject } }"}"""u8.ToArray()));
            Attack.Holds(RawRequest.StatusOf(answer) is 400 or 403 && !answer.Contains("subject", StringComparison.Ordinal), "The service answers", head, answer);
        }

        await server.UnharmedAsync();
    }

    [Fact]
    public async Task Answers_NeverRepeatWhatForeignHeadersSay()
    {
        await using var provider = await LocalProvider.StartAsync();
        await using var server = await AttackedServer.StartAsync(provider.Settings, "Production");
        foreach (var path in new[] { "/", "/graphql", "/graphql/schema.graphql", "/evidence/x", "/health/ready", "/nowhere", "//evil.example/..", "/graphql?query=evil.example" })
        {
            foreach (var head in Proxies.Prepend("Accept: text/html").Append("Origin: https://evil.example").Append("X-Original-URL: /evil.example").Append("Referer: https://evil.example"))
            {
                var answer = await server.SendAsync(Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: evil.example\r\n{head}\r\nConnection: close\r\n\r\n"));
                Attack.Holds(!answer.Contains("evil.example", StringComparison.Ordinal) && !answer.Contains("Access-Control-Allow", StringComparison.OrdinalIgnoreCase), "The answer repeats it", $"{path} {head}", answer);
            }
        }

        await server.UntouchedAsync();
    }

    [Fact]
    public async Task Lines_InTextsOfPeople_StayInThem()
    {
        await using var server = await AttackedServer.StartAsync();
        string[] texts = ["a\r\nSet-Cookie: x=y\r\n\r\n<script>", "\u0000", "\u2028\u2029\u0085", "=HYPERLINK(\"http://evil.example\")", new('ก', 5_000), "\ud800", "\u202Eevil"];
        foreach (var text in texts)
        {
            foreach (var (query, actor) in new[]
            {
                ("mutation ($text: String!) { withdrawFact(input: { fact: \"RmFjdDox\", version: 1, reason: $text }) { errors { __typename } } }", "Auditor"),
                ("mutation ($text: String!) { grantMembership(input: { subject: $text, office: $text, role: VIEWER }) { errors { __typename } } }", "ProvinceOfficer@3100"),
                ("mutation ($text: String!) { openReport(input: { edition: 2568, office: $text, month: \"2025-05\", idempotencyKey: $text }) { errors { __typename } } }", "ProvinceOfficer@3100"),
                ("query ($text: String!) { offices(where: { name: $text }) { totalCount } auditEntries(where: { subject: $text, entityId: $text }) { totalCount } }", "Auditor"),
            })
            {
                var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables = new { text } }), Headers = { { "Digital40-Actor", actor }, { "GraphQL-Cost", "report" } } };
                await server.SendAsync(request, $"{query} {text}");
            }
        }

        await server.UnharmedAsync();
    }

    [Fact]
    public async Task Actors_ThatAreMalformed_AreNobody()
    {
        await using var server = await AttackedServer.StartAsync();
        foreach (var actor in new[] { "Root", "Auditor@", "@3101", ":", ",", "Auditor;Viewer", "Auditor: Auditor: Auditor", "\"Auditor\"", "Auditor@3101@3102", new string('a', 4_000), "0", "ProvinceOfficer@*,Root" })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ auditEntries { totalCount } }" }) };
            request.Headers.TryAddWithoutValidation("Digital40-Actor", actor);
            var (status, body) = await server.SendAsync(request, actor);
            Attack.Holds((HttpStatusCode)status == HttpStatusCode.Unauthorized || body.Contains("FORBIDDEN", StringComparison.Ordinal), "Somebody is let in", actor, $"{status} {body}");
        }

        await server.UnharmedAsync();
    }
}
