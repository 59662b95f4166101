using System.Net;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

public sealed class SchemaTests
{
    [Fact]
    public async Task Schema_AsText_IsGivenWithATag()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.GetAsync("/graphql/schema.graphql");

        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains("\"\"\"A book.\"\"\"\ntype Book implements Node {", text, StringComparison.Ordinal);
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql") { Headers = { IfNoneMatch = { response.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Schema_SwitchedOff_Is404()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EnableSchemaDownload = false));

        var response = await server.Client.GetAsync("/graphql/schema.graphql");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("report", true)]
    [InlineData("other", false)]
    [InlineData(null, false)]
    public async Task Cost_WhenAskedFor_IsReported(string? asked, bool isReported)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await AskAsync(server, asked);

        Assert.Equal(isReported, response.Headers.Contains("GraphQL-Cost"));
    }

    [Fact]
    public async Task Cost_SwitchedOff_IsNotReported()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EnableCostReport = false));

        var response = await AskAsync(server, "report");

        Assert.False(response.Headers.Contains("GraphQL-Cost"));
    }

    private static Task<HttpResponseMessage> AskAsync(SampleServer server, string? asked) =>
        server.Client.PostBytesAsync("""{"query":"{ books(first: 5) { title } }"}"""u8.ToArray(), "application/json", null, asked is null ? [] : [("GraphQL-Cost", asked)]);
}
