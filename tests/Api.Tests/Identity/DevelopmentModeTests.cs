using System.Net;
using System.Net.Http.Json;

namespace Digital40.Api.Tests.Identity;

/// <summary>The mode that believes a header: where it may be had, and who is believed.</summary>
public sealed class DevelopmentModeTests
{
    [Fact]
    public async Task DevelopmentMode_InProduction_DoesNotStart()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(new Dictionary<string, string?> { ["Authentication:Mode"] = "Development" }, environment: "Production"));

        Assert.Contains("is for the Development environment alone", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    public async Task DevelopmentMode_BeyondLoopback_DoesNotStart(string urls)
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(new Dictionary<string, string?> { ["Urls"] = urls }));

        Assert.Contains("loopback address alone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mode_Unknown_DoesNotStart()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(new Dictionary<string, string?> { ["Authentication:Mode"] = "None" }));

        Assert.Contains("expected AzureAd or Development, found \"None\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AzureAd_Unset_DoesNotStartAndSaysEverything()
    {
        var settings = new Dictionary<string, string?> { ["AzureAd:Instance"] = "http://login.example.org", ["AzureAd:TenantId"] = "common", ["AzureAd:IssuerV1"] = "https://x/" };

        var error = await Assert.ThrowsAnyAsync<Exception>(() => ApiServer.StartAsync(settings, environment: "Production"));

        Assert.All(["AzureAd:Instance", "AzureAd:ClientId", "AzureAd:AllowedTenants", "AzureAd:IssuerV1"], key => Assert.Contains(key, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nobody")]
    [InlineData("Viewer@")]
    [InlineData("7")]
    [InlineData(": Viewer")]
    public async Task Header_ThatNamesNoActor_IsUnauthorized(string header) => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(request => request.Headers.Add("Digital40-Actor", header)));

    [Fact]
    public async Task RequestPassedOnByAProxy_IsForbidden() => Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(request => request.Headers.Add("X-Forwarded-For", "203.0.113.5")));

    [Fact]
    public async Task RequestForAnotherHost_IsForbidden() => Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(request => request.Headers.Host = "rebound.example.org"));

    [Fact]
    public async Task ActorHeader_WithTokensOfAProvider_IsNotBelieved()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Authentication:Mode"] = "AzureAd", ["AzureAd:TenantId"] = OpenIdProvider.Tenant, ["AzureAd:ClientId"] = OpenIdProvider.ClientId,
        };
        await using var server = await ApiServer.WithSampleAsync(settings);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, request => request.Headers.Add("Digital40-Actor", "Auditor")));
    }

    private static async Task<HttpStatusCode> StatusAsync(Action<HttpRequestMessage> change)
    {
        await using var server = await ApiServer.WithSampleAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, _ => { }));
        return await StatusAsync(server, change);
    }

    private static async Task<HttpStatusCode> StatusAsync(ApiServer server, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { subject } }" }) };
        change(request);
        using var response = await server.Client.SendAsync(request);
        return response.StatusCode;
    }
}
