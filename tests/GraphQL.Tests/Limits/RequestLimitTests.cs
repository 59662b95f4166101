using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Limits;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Limits;

/// <summary>Attacks on the whole pipeline: each is refused with its code, repeats little of what was sent, calls no resolver, and the next request is answered.</summary>
public sealed class RequestLimitTests
{
    private const string Source = """
        type Query { office: Office, offices(first: Int, ids: [ID]): OfficeConnection }
        type OfficeConnection { nodes: [Office] }
        type Office { name(a: Int): String, parent: Office, children(first: Int, ids: [ID]): OfficeConnection }
        """;

    private int _calls;

    public static TheoryData<string, string, string?> Attacks => new()
    {
        { LimitCodes.Depth, "{ office " + Repeat("{ parent ", 20) + "{ name }" + Repeat("}", 21), null },
        { LimitCodes.Aliases, "{ office {" + Numbered("a{0}: name ", 60) + "} }", null },
        { LimitCodes.Directives, "{ office { name " + Repeat("@include(if: true) ", 1000) + "} }", null },
        { LimitCodes.Fields, "{ office { " + Repeat("name ", 3000) + "} }", null },
        { LimitCodes.Fields, "{ office { ...F0 } }" + Numbered("fragment F{0} on Office { ...F{1} ...F{1} } ", 60) + "fragment F60 on Office { name }", null },
        { LimitCodes.Fragments, "{ office { name } }" + Numbered("fragment F{0} on Office { name } ", 500), null },
        { LimitCodes.Operations, Numbered("query Q{0} { ...F } ", 1000) + "fragment F on Query { office { name } }", null },
        { LimitCodes.ListSize, "{ offices(ids: [" + Repeat("1 ", 5000) + "]) { nodes { name } } }", null },
        { LimitCodes.ListSize, "query ($ids: [ID]) { offices(ids: $ids) { nodes { name } } }", "{\"ids\": [" + Repeat("1,", 50_000) + "1]}" },
        { LimitCodes.PageSize, "{ offices(first: 2147483647) { nodes { name } } }", null },
        { LimitCodes.PageSize, "query ($n: Int) { offices(first: $n) { nodes { name } } }", "{\"n\": 2147483647}" },
        { CostCodes.Exceeded, "{ offices(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }", null },
        {
            CostCodes.Exceeded,
            "query ($n: Int) { offices(first: $n) { nodes { children(first: $n) { nodes { children(first: $n) { nodes { name } } } } } } }",
            "{\"n\": 100}"
        },
        { "GRAPHQL_PARSE_FAILED", "{ office { name } } " + new string('x', 100_000), null },
        { "GRAPHQL_PARSE_FAILED", Repeat("{ a ", 100_000), null },
        { "GRAPHQL_PARSE_FAILED", "{ office { " + Repeat("name ", 20_000) + "} }", null },
        { "GRAPHQL_VALIDATION_FAILED", "{ " + new string('x', 100_000) + " }", null },
        { "BAD_USER_INPUT", "query ($n: Int) { offices(first: $n) { nodes { name } } }", "{\"n\": \"" + new string('x', 100_000) + "\"}" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Attack_OnTheServer_IsRefusedAndTheServerAnswers(string code, string query, string? variables)
    {
        var executor = new RequestExecutor(Build(), new RequestOptions());

        var answer = await ExecuteAsync(executor, query, variables);

        var error = answer.GetProperty("errors")[0];
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(answer.GetRawText().Length < 2000, "The answer repeats what was sent.");
        Assert.Equal(0, _calls);
        Assert.Equal("""{"data":{"office":{"name":null}}}""", (await ExecuteAsync(executor, "{ office { name } }", null)).GetRawText());
    }

    [Fact]
    public async Task Introspection_WithEverything_IsAnswered()
    {
        var query = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Limits", "introspection.graphql"));

        var answer = await ExecuteAsync(new RequestExecutor(Build(), new RequestOptions()), query, null);

        Assert.False(answer.TryGetProperty("errors", out _));
    }

    private ExecutableSchema Build()
    {
        var schema = SchemaBuilder.Build(Source);
        return new ExecutableSchemaBuilder(schema)
            .SetResolver(schema.QueryType!, "office", FieldResolver.Immediate(_ => new object()))
            .SetResolver(schema.QueryType!, "offices", FieldResolver.Immediate(_ =>
            {
                _calls++;
                return null;
            }))
            .Build();
    }

    private static async Task<JsonElement> ExecuteAsync(RequestExecutor executor, string query, string? variables)
    {
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };
        using var result = Assert.IsAssignableFrom<SingleResult>(await executor.ExecuteAsync(request));
        return JsonDocument.Parse(result.Json).RootElement.Clone();
    }

    private static string Repeat(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();

    private static string Numbered(string part, int count) => string.Concat(Enumerable.Range(0, count).Select(number =>
        part.Replace("{0}", $"{number}", StringComparison.Ordinal).Replace("{1}", $"{number + 1}", StringComparison.Ordinal)));
}
