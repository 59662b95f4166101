using System.Net;
using System.Text.Json;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>Well-formed requests whose documents are wrong: the status depends on the media type.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("{ helo }")]
    [InlineData("query ($id: ID!) { book(id: $id) { id } }")]
    public async Task RequestError_OfDocument_Is400OrLegacy200(string query)
    {
        await using var server = await SampleServer.StartAsync();
        var body = JsonSerializer.Serialize(new { query });

        var modern = await server.Client.PostJsonAsync(body, "application/graphql-response+json");
        var legacy = await server.Client.PostJsonAsync(body, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, modern.StatusCode);
        Assert.Equal(HttpStatusCode.OK, legacy.StatusCode);
        Assert.Equal(await modern.Content.ReadAsStringAsync(), await legacy.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FieldError_BesideData_Is200AndMasked()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""{"query":"{ fail }"}""", "application/graphql-response+json");

        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"data\":{\"fail\":null}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Subscription_WithoutEventStream_IsRefused(string accept)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""{"query":"subscription { tick }"}""", accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(0, server.Calls.Opened);
    }

    [Fact]
    public async Task Client_ThatGoes_CancelsItsRequest()
    {
        await using var server = await SampleServer.StartAsync();
        using var cancellation = new CancellationTokenSource();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ wait }"}""", System.Text.Encoding.UTF8, "application/json") };
        var sending = server.Client.SendAsync(request, cancellation.Token);
        await server.Calls.UntilAsync(calls => calls.Opened == 1);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await server.Calls.UntilAsync(calls => calls.Closed == 1);
        await server.AssertStillAnswersAsync();
        Assert.Empty(server.Errors);
    }
}
