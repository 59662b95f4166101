namespace Digital40.Api.Tests.Facts;

public sealed class RecordFactsTests
{
    private const string Record =
        """
        mutation ($facts: [FactInput!]!) {
          recordFacts(input: { edition: 2568, facts: $facts }) {
            facts { id reference version }
            errors { __typename ... on Error { code path } }
          }
        }
        """;

    [Fact]
    public async Task Facts_OneOfThemBad_AreAllRefusedWithItsPlace()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var payload = (await server.AskAsync(Record, new { facts = new object[] { Session("3113"), Session("9999") } })).GetProperty("recordFacts");

        Assert.Equal("null", payload.GetProperty("facts").GetRawText());
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(["input", "facts", "1"], error.GetProperty("path").EnumerateArray().Select(step => step.GetString()).Take(3));
    }

    [Fact]
    public async Task Fact_ThatIsRecorded_IsANode()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var fact = (await server.AskAsync(Record, new { facts = new object[] { Session("3113") } })).GetProperty("recordFacts").GetProperty("facts")[0];
        var node = (await server.AskAsync("query ($id: ID!) { node(id: $id) { ... on Fact { reference version } } }", new { id = fact.GetProperty("id").GetString() })).GetProperty("node");

        Assert.Equal(1, node.GetProperty("version").GetInt32());
    }

    private static object Session(string office) => new
    {
        office,
        indicator = "awareness.session",
        date = "2025-06-20",
        attributes = new[] { new { name = "form", value = "training" } },
        evidence = new[] { new { url = "https://example.org/photo", channel = "line-group" } },
    };
}
