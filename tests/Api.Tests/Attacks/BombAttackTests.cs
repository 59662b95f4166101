using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Small requests that ask for much work or much memory.</summary>
public sealed class BombAttackTests
{
    private const int Mebi = 1024 * 1024;

    [Fact]
    public async Task PackedBodies_ThatUnpackToMuch_AreRefused()
    {
        await using var server = await AttackedServer.StartAsync();
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ __typename }{{new string(' ', 64 * Mebi)}}"}""");
        foreach (var (encoding, pack) in new (string, Func<Stream, Stream>)[]
        {
            ("gzip", to => new GZipStream(to, CompressionLevel.Fastest)),
            ("br", to => new BrotliStream(to, CompressionLevel.Fastest)),
            ("deflate", to => new ZLibStream(to, CompressionLevel.Fastest)),
        })
        {
            using var memory = new MemoryStream();
            await using (var packing = pack(memory))
            {
                packing.Write(body);
            }

            var content = new ByteArrayContent(memory.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json"), ContentEncoding = { encoding } } };
            var (status, answer) = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, encoding);
            Attack.Holds(status is 400 or 413, "It was unpacked", encoding, $"{status} {answer}");
        }

        await server.UnharmedAsync();
    }

    [Fact]
    public async Task Inputs_OfAllShapes_AreBounded()
    {
        await using var server = await AttackedServer.StartAsync();
        foreach (var body in Inputs())
        {
            var content = new StringContent(body, Encoding.UTF8, "application/json");
            var (status, answer) = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, body);
            Attack.Holds(answer.Length < 4 * Mebi && status is 200 or 400 or 413, "The answer is without bounds", body, $"{status} {answer}");
        }

        await server.UnharmedAsync();
    }

    private static IEnumerable<string> Inputs()
    {
        const string evaluate = "query ($facts: [EvaluatedFactInput!]!) { evaluate(input: { edition: 2568, facts: $facts }) { errors { __typename ... on InputError { code path } } } }";
        const string record = "mutation ($facts: [FactInput!]!) { recordFacts(input: { edition: 2568, facts: $facts }) { errors { __typename ... on Error { code path } } } }";
        foreach (var query in new[] { evaluate, record })
        {
            var id = query == evaluate ? "\"id\":\"a\"," : "";
            yield return With(query, $$"""{"facts":[{{Many($$"""{{{id}}"office":"1","indicator":"x"}""", 9_000)}}]}""");
            yield return With(query, $$"""{"facts":[{{Many("{}", 20_000)}}]}""");
            yield return With(query, $$"""{"facts":[{{Many("[", 40)}}{{Many("]", 40, "")}}]}""");
            yield return With(query, $$"""{"facts":[{ {{id}}"office":"3101","indicator":"ict.news","value":1e999999,"month":"2025-01"}]}""");
            yield return With(query, $$"""{"facts":[{ {{id}}"office":"3101","indicator":"ict.news","value":"{{new string('9', 100_000)}}","month":"2025-01"}]}""");
            yield return With(query, $$"""{"facts":[{ {{id}}"office":"\u0e53\u0e51\u0e50\u0e51\u202e","indicator":"\ud83d\udca3=cmd|' /C calc'!A0","month":"2568-13","attributes":[{{Many("""{"name":"a","value":"b"}""", 5_000)}}]}]}""");
            yield return With(query, $$"""{"facts":[{ {{id}}"office":"3101","indicator":"awareness.session","date":"2025-06-20","evidence":[{{Many("""{"url":"javascript:alert(1)"}""", 5_000)}}]}]}""");
        }

        yield return With("{ " + Many("a: me { subject }", 20_000, " ").Replace("a:", "a:", StringComparison.Ordinal) + " }", "{}");
        yield return With("{ " + string.Join(' ', Enumerable.Range(0, 2_000).Select(index => $"a{index}: scoreboard(edition: 2568, first: 100) {{ nodes {{ points }} }}")) + " }", "{}");
        yield return With(Many("{ me ", 5_000, "") + Many("}", 5_000, ""), "{}");
        yield return With("query " + Many("@skip(if: false) ", 10_000, "") + "{ __typename }", "{}");
        yield return With("{ offices { nodes { children { children { children { children { children { children { children { children { children { code } } } } } } } } } } } }", "{}");
        yield return With("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{"ids":[{{Many("\"RmFjdDox\"", 9_000)}}]}""");
        yield return With("query ($codes: [String!]!) { offices(where: { offices: $codes, name: \"%_[^a]\" }) { totalCount } }", $$"""{"codes":[{{Many("\"3101\"", 9_000)}}]}""");
        yield return With("{ __typename }", Many("[", 100_000, ""));
        yield return With("{ __typename }", Many("""{"a":""", 100_000, "") + "1" + Many("}", 100_000, ""));
        yield return "{\"query\":\"" + new string('x', 2 * Mebi) + "\"}";
        yield return Many("[", 500_000, "");
    }

    private static string With(string query, string variables) => $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(query)}},"variables":{{variables}}}""";

    private static string Many(string text, int count, string between = ",") => string.Join(between, Enumerable.Repeat(text, count));
}
