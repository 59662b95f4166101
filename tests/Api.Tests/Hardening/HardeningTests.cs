using System.Net;
using System.Net.Http.Json;

namespace Digital40.Api.Tests.Hardening;

public sealed class HardeningTests
{
    [Fact]
    public async Task Caller_BeyondItsShare_WaitsAndOthersDoNot()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["RateLimits:PerCaller"] = "2" });

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(server, "a: Viewer")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(server, "a: Viewer")).StatusCode);
        using var refused = await AskAsync(server, "a: Viewer");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(server, "b: Viewer")).StatusCode);
    }

    [Fact]
    public async Task Address_BeyondItsShare_WaitsWhoeverAsks()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["RateLimits:PerAddress"] = "2" });

        await AskAsync(server, "a: Viewer");
        await AskAsync(server, "b: nobody");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(server, "c: Viewer")).StatusCode);
    }

    [Fact]
    public async Task Limits_Zero_AreNone()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["RateLimits:PerAddress"] = "0", ["RateLimits:PerCaller"] = "0" });

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(server, "a: Viewer")).StatusCode);
    }

    [Fact]
    public async Task Settings_Wrong_StopTheStartWithEveryError()
    {
        var settings = new Dictionary<string, string?> { ["RateLimits:PerCaller"] = "many", ["RateLimits:PerAddress"] = "-1", ["Cors:Origins:0"] = "*" };

        var error = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(settings));

        Assert.All(["RateLimits:PerCaller", "RateLimits:PerAddress", "Cors:Origins"], key => Assert.Contains(key, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryAnswer_TellsBrowsersWhatTheyMustNot()
    {
        await using var server = await ApiServer.WithSampleAsync();
        foreach (var path in new[] { "/graphql", "/graphql/schema.graphql", "/nowhere" })
        {
            using var response = await server.Client.GetAsync(path);

            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
            Assert.StartsWith("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("https://app.example.org", true)]
    [InlineData("https://evil.example.org", false)]
    [InlineData("null", false)]
    public async Task ForeignPage_MayAskOnlyWhereItIsListed(string origin, bool isAllowed)
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["Cors:Origins:0"] = "https://app.example.org" });
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization, content-type");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(isAllowed, response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Body_LargerThanTheLimit_IsRefused()
    {
        await using var server = await ApiServer.WithSampleAsync();
        using var body = new ByteArrayContent(new byte[2 * 1024 * 1024]);
        body.Headers.ContentType = new("application/json");

        using var response = await server.Client.PostAsync("/graphql", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    private static async Task<HttpResponseMessage> AskAsync(ApiServer server, string actor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { subject } }" }) };
        request.Headers.Add("Digital40-Actor", actor);
        return await server.Client.SendAsync(request);
    }
}
