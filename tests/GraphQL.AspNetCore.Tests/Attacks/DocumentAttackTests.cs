using System.Net;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Tests.Http;

namespace Digital40.GraphQL.AspNetCore.Tests.Attacks;

/// <summary>Documents that are small to send and large to answer are refused before anything is executed, over every transport's one pipeline.</summary>
public sealed class DocumentAttackTests
{
    public static TheoryData<string> Documents => new(Attacks().Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_OfAttack_IsRefusedUnexecuted(string name)
    {
        await using var server = await SampleServer.StartAsync();
        var body = JsonSerializer.Serialize(new { query = Attacks()[name] });

        var response = await server.Client.PostJsonAsync(body, "application/graphql-response+json");

        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, server.Calls.Hellos);
        Assert.DoesNotContain(new string('a', 101), text, StringComparison.Ordinal);
        Assert.True(text.Length < 4000, $"The answer has {text.Length} characters.");
        Assert.InRange(ErrorsOf(text), 1, 6);
        Assert.Empty(server.Errors);
        await server.AssertStillAnswersAsync();
    }

    [Theory]
    [InlineData(101)]
    [InlineData(50_000)]
    public async Task Variables_WithLongList_AreRefused(int length)
    {
        await using var server = await SampleServer.StartAsync();
        var body = JsonSerializer.Serialize(new { query = "query ($ids: [ID!]!, $a: JSON) { hello echo(value: $a) }", variables = new { ids = Enumerable.Range(0, length) } });

        var response = await server.Client.PostJsonAsync(body, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, server.Calls.Hellos);
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Variables_NestedAsDeepAsJsonMayBe_DoNotEndTheProcess()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.MaxJsonDepth = 128));
        var nested = $"{new string('[', 120)}{new string(']', 120)}";

        var response = await server.Client.PostJsonAsync($$"""{"query":"query ($v: JSON) { echo(value: $v) hello }","variables":{"v":{{nested}} } }""");

        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(server.Errors);
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Documents_ThatAllDiffer_FillNoCacheBeyondItsLimit()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyRequestOptions(options => options.MaxCachedDocuments = 10));

        for (var number = 0; number < 100; number++)
        {
            var response = await server.Client.PostJsonAsync($$"""{"query":"query Q{{number}} { hello }"}""");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await server.AssertStillAnswersAsync();
    }

    private static Dictionary<string, string> Attacks() => new()
    {
        ["tokens"] = $"{{ hello {Repeat("hello ", 11_000)} }}",
        ["depth"] = $"{{ node(id: 1) {Repeat("{ ... on Book { author ", 50)} {{ id }} {Repeat("} }", 50)} }}",
        ["braces"] = new string('{', 100_000),
        ["brackets"] = $"{{ echo(value: {new string('[', 100_000)} ) }}",
        ["braces of values"] = $"{{ echo(value: {Repeat("{a:", 3_000)} ) }}",
        ["types"] = $"query ($a: {new string('[', 100_000)} ) {{ hello }}",
        ["aliases"] = $"{{ {Repeat(number => $"a{number}: hello ", 51)} }}",
        ["directives"] = $"{{ hello {Repeat("@skip(if: false) ", 50)} }}",
        ["unknown directives"] = $"{{ hello {Repeat(number => $"@a{number} ", 2_000)} }}",
        ["fields"] = $"{{ {Repeat("hello ", 3_000)} }}",
        ["fragments"] = $"{{ ...F0 }} {Repeat(number => $"fragment F{number} on Query {{ hello ...F{number + 1} }} ", 101)} fragment F101 on Query {{ hello }}",
        ["fragments twice each"] = $"{{ ...F0 }} {Repeat(number => $"fragment F{number} on Query {{ ...F{number + 1} ...F{number + 1} }} ", 60)} fragment F60 on Query {{ hello }}",
        ["fragments in a ring"] = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A hello }",
        ["errors"] = $"{{ {Repeat(number => $"wrong{number} ", 2_000)} }}",
        ["introspection depth"] = $"{{ __schema {{ types {Repeat("{ fields { type ", 20)} {{ name }} {Repeat("} }", 20)} }} }}",
        ["page"] = "{ hello books(first: 101) { id } }",
        ["cost"] = $"{{ hello {Repeat(number => $"b{number}: books(first: 100) {{ id title pages genre author {{ id name }} }} ", 50)} }}",
        ["list"] = $"{{ hello echo(value: [{Repeat("1 ", 5_000)}]) }}",
        ["long name"] = $"{{ {new string('a', 500_000)} }}",
        ["long string"] = $"{{ hello(nam: \"{new string('a', 500_000)}\") }}",
        ["overlapping fields"] = $"{{ hello {Repeat(number => $"... {{ a: hello(name: \"{number}\") }} ", 1_000)} }}",
        ["operations"] = $"{Repeat(number => $"query Q{number} {{ hello }} ", 1_500)}",
    };

    private static string Repeat(string text, int count) => Repeat(_ => text, count);

    private static string Repeat(Func<int, string> text, int count)
    {
        var builder = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            builder.Append(text(number));
        }

        return builder.ToString();
    }

    private static int ErrorsOf(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("errors").GetArrayLength();
    }
}
