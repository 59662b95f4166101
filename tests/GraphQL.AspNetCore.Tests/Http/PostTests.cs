using System.Net;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

public sealed class PostTests
{
    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json;charset=utf-8,application/json;q=0.9", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.6", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json;q=0, application/json;q=0.1", "application/json; charset=utf-8")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json; charset=utf-8")]
    public async Task Query_Accepted_HasThatType(string? accept, string contentType)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
        Assert.NotNull(response.Content.Headers.ContentLength);
    }
}
