using System.Net;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

public sealed class GetTests
{
    [Fact]
    public async Task Query_WithVariablesAndName_IsAnswered()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await GetAsync(server, ("query", "query A($name: String) { hello(name: $name) }"), ("operationName", "A"), ("variables", """{"name":"ราม +&="}"""), ("extensions", "{}"));

        Assert.Equal("""{"data":{"hello":"Hello, ราม +&=!"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("mutation { addBook(input: { title: \"x\" }) { id } }")]
    [InlineData("subscription { count(to: 1) }")]
    public async Task Operation_OtherThanQuery_Is405(string query)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await GetAsync(server, ("query", query));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?other=1")]
    [InlineData("?query=")]
    [InlineData("?query=%7Bhello%7D&query=%7Bhello%7D")]
    [InlineData("?query=%7Bhello%7D&variables=%5B%5D")]
    [InlineData("?query=%7Bhello%7D&variables=x")]
    [InlineData("?query=%7Bhello%7D&variables=%7B%7D,%22documentId%22:1")]
    [InlineData("?query=%7Bhello%7D&variables=%7B%22a%22:1,%22a%22:2%7D")]
    [InlineData("?query=%7Bhello%7D&extensions=%22x%22")]
    public async Task Parameters_Malformed_Are400(string search)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.GetAsync($"/graphql{search}");

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Get_SwitchedOff_Is405()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EnableGet = false));

        var response = await GetAsync(server, ("query", "{ hello }"));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
    }

    [Theory]
    [InlineData(null, HttpStatusCode.BadRequest)]
    [InlineData("GraphQL-Preflight", HttpStatusCode.OK)]
    [InlineData("Apollo-Require-Preflight", HttpStatusCode.OK)]
    [InlineData("X-Apollo-Operation-Name", HttpStatusCode.OK)]
    [InlineData("X-Requested-With", HttpStatusCode.OK)]
    public async Task Get_WherePreflightIsRequired_NeedsHeader(string? header, HttpStatusCode expected)
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.RequirePreflightForGet = true));
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Bhello%7D");
        if (header is not null)
        {
            request.Headers.Add(header, "1");
        }

        var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, server.Calls.Hellos);
    }

    private static Task<HttpResponseMessage> GetAsync(SampleServer server, params (string Name, string Value)[] parameters) =>
        server.Client.GetAsync("/graphql?" + string.Join('&', parameters.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}")));
}
