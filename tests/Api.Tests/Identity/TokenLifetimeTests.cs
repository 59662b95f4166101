using System.Net;

namespace Digital40.Api.Tests.Identity;

/// <summary>Tokens and keys as time goes on.</summary>
public sealed class TokenLifetimeTests
{
    private static readonly object Auditor = new { oid = "auditor-1", roles = new[] { "Auditor" } };

    [ProviderFact]
    public async Task Token_ExpiredBeyondTheSkew_IsRefused()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(Auditor);
        var end = DateTimeOffset.FromUnixTimeSeconds(TokenServer.Payload(token).GetProperty("exp").GetInt64());

        server.Api.Clock.Now = end + TimeSpan.FromSeconds(59);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(token));
        server.Api.Clock.Now = end + TimeSpan.FromSeconds(60);
        Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync(token));
    }

    [ProviderFact]
    public async Task Token_NotYetValid_IsRefused()
    {
        await using var server = await TokenServer.StartAsync();
        var now = server.Api.Clock.Now.ToUnixTimeSeconds();

        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(await server.Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, nbf = now + 60 })));
        Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync(await server.Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, nbf = now + 90 })));
    }

    [ProviderFact]
    public async Task Keys_RolledOver_AreReadOnceAndTheOldOnesRefused()
    {
        await using var server = await TokenServer.StartAsync();
        var old = await server.Provider.TokenAsync(Auditor);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(old));

        await server.Provider.RenewKeysAsync();
        server.Api.Clock.Now += TimeSpan.FromSeconds(31);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(await server.Provider.TokenAsync(Auditor)));
        Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync(old));

        // A second new key within half a minute has to wait: invented keys do not make the service ask again and again.
        await server.Provider.RenewKeysAsync();
        var next = await server.Provider.TokenAsync(Auditor);
        Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync(next));
        server.Api.Clock.Now += TimeSpan.FromSeconds(31);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(next));
    }

    [ProviderFact]
    public async Task Provider_Down_KnownKeysGoOn()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(Auditor);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(token));

        await server.Provider.GoDownAsync();
        server.Api.Clock.Now += TimeSpan.FromMinutes(1);

        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(token));
    }

    [ProviderFact]
    public async Task Provider_NeverReached_IsUnavailableUntilItIs()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(Auditor);
        await server.Provider.GoDownAsync();

        using (var response = await server.AskAsync($"Bearer {token}"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter?.Delta);
        }

        using (var response = await server.AskAsync(null))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        await server.Provider.ComeUpAsync();
        server.Api.Clock.Now += TimeSpan.FromSeconds(31);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(token));
    }

    [ProviderFact]
    public async Task Tenants_Several_AreThoseOfTheList()
    {
        await using var server = await TokenServer.StartAsync(new Dictionary<string, string?>
        {
            ["AzureAd:AllowedTenants:0"] = OpenIdProvider.OtherTenant,
        });

        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(await server.Provider.TokenAsync(Auditor)));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(await server.Provider.TokenAsync(Auditor, tenant: OpenIdProvider.OtherTenant)));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await server.StatusAsync(await server.Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, tid = OpenIdProvider.Tenant }, tenant: OpenIdProvider.OtherTenant)));
    }
}
