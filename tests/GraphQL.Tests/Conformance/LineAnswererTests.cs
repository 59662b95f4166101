using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Conformance;
using Digital40.GraphQL.Conformance.Operations;

namespace Digital40.GraphQL.Tests.Conformance;

/// <summary>Every line has an answer.</summary>
public sealed class LineAnswererTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"op\":1}")]
    [InlineData("{\"op\":\"unknown\"}")]
    [InlineData("{\"op\":\"parse\"}")]
    [InlineData("{\"op\":\"parse\",\"source\":{}}")]
    [InlineData("{\"op\":\"print\",\"source\":\"{\"}")]
    [InlineData("{\"op\":\"validate\",\"schema\":null,\"query\":\"{a}\"}")]
    [InlineData("{\"op\":\"validate\",\"schema\":\"type Query { a: Nope }\",\"query\":\"{a}\"}")]
    [InlineData("{\"op\":\"validate\",\"schema\":\"type Query { a: Int }\",\"query\":\"{a}\",\"rules\":[\"NoSuchRule\"]}")]
    [InlineData("{\"op\":\"validate\",\"schema\":\"type Query { a: Int }\",\"query\":\"{a}\",\"rules\":[1]}")]
    public void Line_ThatCannotBeDone_HasAnErrorAsAnswer(string line)
    {
        var answer = Answer(line);

        Assert.False(answer.GetProperty("ok").GetBoolean());
        Assert.NotEmpty(answer.GetProperty("errors")[0].GetProperty("message").GetString()!);
    }

    [Theory]
    [InlineData("{\"op\":\"parse\",\"source\":\"{ a }\",\"options\":null}", "{\"ok\":true}")]
    [InlineData("{\"op\":\"parse\",\"source\":\"{ a b }\",\"options\":{\"maxTokens\":3}}",
        "{\"ok\":false,\"errors\":[{\"message\":\"Syntax Error: Document contains more that 3 tokens. Parsing aborted.\",\"locations\":[{\"line\":1,\"column\":7}]}]}")]
    [InlineData("{\"op\":\"parse\",\"source\":\"\\ud800\"}",
        "{\"ok\":false,\"errors\":[{\"message\":\"Syntax Error: Invalid character: U+D800.\",\"locations\":[{\"line\":1,\"column\":1}]}]}")]
    [InlineData("{\"op\":\"parse\",\"source\":\"{a(b:\\\"\\\\u\\ud83d\\ude00\\ud83d\\ude00x\\\")}\"}",
        "{\"ok\":false,\"errors\":[{\"message\":\"Syntax Error: Invalid Unicode escape sequence: \\\"\\\\u\U0001F600\U0001F600\\\".\",\"locations\":[{\"line\":1,\"column\":7}]}]}")]
    [InlineData("{\"op\":\"parse\",\"source\":\"{a(b:\\\"\\\\ua\\ud83d\\ude00\\ud83d\\ude00\\\")}\"}",
        "{\"ok\":false,\"errors\":[{\"message\":\"Syntax Error: Invalid Unicode escape sequence: \\\"\\\\ua\U0001F600\\ud83d\\\".\",\"locations\":[{\"line\":1,\"column\":7}]}]}")]
    [InlineData("{\"op\":\"print\",\"source\":\"{a b(c:\\\"\\u0e44\\\")}\"}", "{\"text\":\"{\\n  a\\n  b(c: \\\"\u0E44\\\")\\n}\"}")]
    [InlineData("{\"op\":\"validate\",\"schema\":\"type Query { a: Int }\",\"query\":\"{ b }\",\"rules\":[\"ScalarLeafsRule\"]}", "{\"errors\":[]}")]
    [InlineData("{\"op\":\"validate\",\"schema\":\"type Query { a: Int }\",\"query\":\"{ wrong }\"}",
        "{\"errors\":[{\"message\":\"Cannot query field \\\"wrong\\\" on type \\\"Query\\\".\",\"locations\":[{\"line\":1,\"column\":3}]}]}")]
    [InlineData("{\"op\":\"validateSDL\",\"schema\":null,\"sdl\":\"type A { b: UnheardOf }\"}",
        "{\"errors\":[{\"message\":\"Unknown type \\\"UnheardOf\\\".\",\"locations\":[{\"line\":1,\"column\":13}]}]}")]
    [InlineData("{\"op\":\"execute\",\"schema\":\"type Query { a: A b: Int } union A = C | D type C { d: D } type D { e: [Int!] f: Boolean }\","
            + "\"query\":\"{ b a { ... on C { d { e f } } } x: a { __typename } }\",\"root\":{\"b\":1.0,\"a\":{\"__typename\":\"C\",\"d\":{\"e\":[1,null],\"f\":\"\\ud83d\\ude00\"}}}}",
        "{\"errors\":[{\"message\":\"Cannot return null for non-nullable field D.e.\",\"locations\":[{\"line\":1,\"column\":24}],\"path\":[\"a\",\"d\",\"e\",1]},"
            + "{\"message\":\"Boolean cannot represent a non boolean value: \\\"\U0001F600\\\"\",\"locations\":[{\"line\":1,\"column\":26}],\"path\":[\"a\",\"d\",\"f\"]}],"
            + "\"data\":{\"b\":1,\"a\":{\"d\":{\"e\":null,\"f\":null}},\"x\":{\"__typename\":\"C\"}}}")]
    [InlineData("{\"op\":\"execute\",\"schema\":\"type Query { a(b: Int): Int }\",\"query\":\"query ($v: Int) { a(b: $v) }\",\"variables\":{\"\\udc00\":1}}",
        "{\"errors\":[{\"message\":\"Expected names of variables of whole Unicode characters.\"}]}")]
    [InlineData("{\"op\":\"printSchema\",\"schema\":\"type Query{a:Int}\"}", "{\"text\":\"type Query {\\n  a: Int\\n}\"}")]
    public void Line_Done_HasTheAnswer(string line, string expected) =>
        Assert.Equal(expected, LineAnswerer.Answer(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public async Task Lines_OfAnyShape_AreAnsweredInOrder()
    {
        var lines = "{\"op\":\"parse\",\"source\":\"{a}\"}\n\nnonsense\r\n{\"op\":\"parse\",\"source\":\"{\"}\n{\"op\":\"print\",\"source\":\"{a}\"}";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        using var output = new MemoryStream();

        await LineServer.RunAsync(input, output);

        var answers = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(["ok:True", "ok:False", "ok:False", "ok:False", "text"], answers[..^1].Select(Describe));
        Assert.Equal("", answers[^1]);
    }

    private static string Describe(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("ok", out var ok) ? $"ok:{ok.GetBoolean()}" : json.RootElement.EnumerateObject().First().Name;
    }

    private static JsonElement Answer(string line) => JsonDocument.Parse(LineAnswerer.Answer(Encoding.UTF8.GetBytes(line))).RootElement.Clone();
}
