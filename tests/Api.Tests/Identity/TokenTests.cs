using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Digital40.Api.Tests.Identity;

/// <summary>Tokens of a provider that nobody here wrote, good and bad, each against the whole service.</summary>
public sealed class TokenTests : IClassFixture<TokenTests.Fixture>
{
    private static readonly object Auditor = new { oid = "auditor-1", roles = new[] { "Auditor" } };
    private readonly Fixture _fixture;

    public TokenTests(Fixture fixture)
    {
        _fixture = fixture;
    }

    private TokenServer Server => _fixture.Server!;

    private OpenIdProvider Provider => Server.Provider;

    [ProviderFact]
    public async Task Daemon_WithRole_HasIt()
    {
        var me = (await Server.AnswerAsync(await Provider.TokenAsync(Auditor))).GetProperty("data").GetProperty("me");

        Assert.Equal("auditor-1", me.GetProperty("subject").GetString());
        Assert.Equal("AUDITOR", me.GetProperty("roles")[0].GetProperty("role").GetString());
    }

    [ProviderFact]
    public async Task Person_WithScopeAndRole_HasIt() =>
        Assert.Equal(HttpStatusCode.OK, await Server.StatusAsync(await Provider.TokenAsync(new { oid = "p", scp = "other access_as_user", roles = new[] { "Viewer" } })));

    [ProviderFact]
    public async Task Person_WithoutTheScope_IsForbidden()
    {
        using var response = await Server.AskAsync($"Bearer {await Provider.TokenAsync(new { oid = "p", scp = "other", roles = new[] { "Auditor" } })}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("insufficient_scope", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [ProviderFact]
    public async Task Daemon_WithoutRole_IsForbidden() => Assert.Equal(HttpStatusCode.Forbidden, await Server.StatusAsync(await Provider.TokenAsync(new { oid = "d" })));

    [ProviderFact]
    public async Task RoleOfOffices_WithoutMembership_ReachesNothing()
    {
        var token = await Provider.TokenAsync(new { oid = "stranger", roles = new[] { "ProvinceOfficer", "DistrictOfficer", "NoSuchRole", "5" } });

        var me = (await Server.AnswerAsync(token, "{ me { roles { role } permissions { operation } } offices { totalCount } }")).GetProperty("data");

        Assert.Equal(0, me.GetProperty("me").GetProperty("roles").GetArrayLength());
        Assert.Equal(0, me.GetProperty("me").GetProperty("permissions").GetArrayLength());
        Assert.Equal(0, me.GetProperty("offices").GetProperty("totalCount").GetInt32());
    }

    [ProviderFact]
    public async Task WrongRole_IsToldNothing()
    {
        var answer = await Server.AnswerAsync(await Provider.TokenAsync(new { oid = "v", roles = new[] { "Viewer" } }), "{ memberships { totalCount } }");

        Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [ProviderFact]
    public async Task NoToken_IsToldWhereToSignIn()
    {
        foreach (var authorization in new[] { null, "Bearer", "Bearer ", "Basic YTpi" })
        {
            using var response = await Server.AskAsync(authorization);

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal($"Bearer authorization_uri=\"{Provider.Address}{OpenIdProvider.Tenant}/oauth2/authorize\"", response.Headers.WwwAuthenticate.ToString());
        }
    }

    [ProviderFact]
    public async Task TokenOfVersion1_IsAccepted() =>
        Assert.Equal(HttpStatusCode.OK, await Server.StatusAsync(await Provider.TokenAsync(Auditor, $"api://{OpenIdProvider.ClientId}", isV1: true)));

    [ProviderFact]
    public async Task TokenForTheServicesAddress_IsAccepted() =>
        Assert.Equal(HttpStatusCode.OK, await Server.StatusAsync(await Provider.TokenAsync(Auditor, "https://digital40.example.org/")));

    [ProviderFact]
    public async Task Tampered_IsRefusedWithoutReason()
    {
        var parts = (await Provider.TokenAsync(new { oid = "v", roles = new[] { "Viewer" } })).Split('.');
        var payload = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).Replace("Viewer", "Auditor", StringComparison.Ordinal);

        using var response = await Server.AskAsync($"Bearer {parts[0]}.{Encode(payload)}.{parts[2]}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("error=\"invalid_token\", error_description=\"The token is not valid here, or not any more.\"", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [ProviderFact]
    public async Task SignatureRemoved_IsRefused()
    {
        var parts = (await Provider.TokenAsync(Auditor)).Split('.');

        await RefusesAsync($"{parts[0]}.{parts[1]}.", $"{parts[0]}.{parts[1]}", "x.y.z", "...", new string('a', 6_000), $"{parts[0]}.{parts[1]}.{parts[2]}AA");
    }

    [ProviderFact]
    public async Task WrongAudience_IsRefused() => await RefusesAsync(await Provider.TokenAsync(Auditor, "urn:id:33333333-3333-4333-8333-333333333333"));

    [ProviderFact]
    public async Task OtherTenant_IsRefused() => await RefusesAsync(
        await Provider.TokenAsync(Auditor, tenant: OpenIdProvider.OtherTenant),
        await Provider.TokenAsync(Auditor, tenant: OpenIdProvider.OtherTenant, isV1: true));

    [ProviderFact]
    public async Task IssuerOfAnotherTenantThanTheToken_IsRefused() => await RefusesAsync(
        await Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, tid = OpenIdProvider.Tenant }, tenant: OpenIdProvider.OtherTenant),
        await Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, tid = OpenIdProvider.OtherTenant }));

    [ProviderFact]
    public async Task IdentityToken_GivesNoAccess() =>
        await RefusesAsync(await Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" }, nonce = "n" }));

    [ProviderFact]
    public async Task AlgorithmNone_IsRefused()
    {
        var payload = (await Provider.TokenAsync(Auditor)).Split('.')[1];

        await RefusesAsync([.. new[] { "none", "None", "NONE" }.Select(algorithm => $"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{payload}.")]);
    }

    [ProviderFact]
    public async Task HmacWithThePublicKey_IsRefused()
    {
        var parts = (await Provider.TokenAsync(Auditor)).Split('.');
        var key = JsonDocument.Parse(await Provider.KeysAsync()).RootElement.GetProperty("keys")[0];
        using var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e") });
        var signed = $"{Encode($$"""{"alg":"HS256","typ":"JWT","kid":"{{key.GetProperty("kid").GetString()}}"}""")}.{parts[1]}";
        byte[][] secrets = [Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), rsa.ExportSubjectPublicKeyInfo(), Bytes(key, "n")];

        await RefusesAsync([.. secrets.Select(secret => $"{signed}.{OpenIdProvider.Base64Url(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}")]);
    }

    [ProviderFact]
    public async Task KeyOfTheSendersOwn_IsRefused()
    {
        using var rsa = RSA.Create(2048);
        var known = JsonDocument.Parse(await Provider.KeysAsync()).RootElement.GetProperty("keys")[0].GetProperty("kid").GetString();
        var payload = (await Provider.TokenAsync(Auditor)).Split('.')[1];
        var jwk = $$$"""{"kty":"RSA","n":"{{{OpenIdProvider.Base64Url(rsa.ExportParameters(false).Modulus!)}}}","e":"AQAB"}""";
        string[] headers =
        [
            """{"alg":"RS256","kid":"unknown"}""", $$"""{"alg":"RS256","kid":"{{known}}"}""", """{"alg":"RS256"}""", $$$"""{"alg":"RS256","jwk":{{{jwk}}}}""",
            $$"""{"alg":"RS256","jku":"{{Provider.Address}}jwks"}""",
        ];

        await RefusesAsync([.. headers.Select(header => Sign(rsa, $"{Encode(header)}.{payload}"))]);
    }

    private async Task RefusesAsync(params string[] tokens)
    {
        foreach (var token in tokens)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Server.StatusAsync(token));
        }
    }

    private static string Sign(RSA rsa, string text) =>
        $"{text}.{OpenIdProvider.Base64Url(rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";

    private static string Encode(string text) => OpenIdProvider.Base64Url(Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(JsonElement key, string name) => System.Buffers.Text.Base64Url.DecodeFromChars(key.GetProperty(name).GetString()!);

    /// <summary>One service for all of them, for they only read.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal TokenServer? Server { get; private set; }

        public async Task InitializeAsync() => Server = OpenIdProvider.Obstacle is null ? await TokenServer.StartAsync() : null;

        public async Task DisposeAsync()
        {
            if (Server is { } server)
            {
                await server.DisposeAsync();
            }
        }
    }
}
