using System.Security.Cryptography;
using System.Text.Json;
using Digital40.Api.Tests.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Attacks;

/// <summary>A provider that publishes a key of a test's own, so that tokens may be made that no real provider would sign.</summary>
internal sealed class LocalProvider : IAsyncDisposable
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public const string ClientId = "22222222-2222-4222-8222-222222222222";
    private const string KeyId = "key-1";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _app;

    private LocalProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", () => new { issuer = $"{Address}{{tenantid}}/v2.0", jwks_uri = $"{Address}keys" });
        _app.MapGet("/keys", () => new { keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, n = Text(Public.Modulus!), e = Text(Public.Exponent!) } } });
    }

    /// <summary>The key as anybody may read it.</summary>
    public RSAParameters Public => _key.ExportParameters(includePrivateParameters: false);

    /// <summary>The settings of a service that accepts its tokens.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Authentication:Mode"] = "AzureAd", ["AzureAd:Instance"] = Address, ["AzureAd:TenantId"] = Tenant, ["AzureAd:ClientId"] = ClientId,
    };

    private string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    public static async Task<LocalProvider> StartAsync()
    {
        var provider = new LocalProvider();
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>What a good token says.</summary>
    public Dictionary<string, object?> Claims(DateTimeOffset now) => new()
    {
        ["iss"] = $"{Address}{Tenant}/v2.0",
        ["aud"] = ClientId,
        ["tid"] = Tenant,
        ["oid"] = "attacker",
        ["roles"] = new[] { "Auditor" },
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
    };

    /// <summary>A token that the key signs, whatever it says.</summary>
    public string Sign(object claims, object? header = null) => Sign(JsonSerializer.Serialize(header ?? Header), JsonSerializer.Serialize(claims));

    /// <summary>A token of two texts, which need not be JSON.</summary>
    public string Sign(string header, string claims)
    {
        var content = $"{Text(System.Text.Encoding.UTF8.GetBytes(header))}.{Text(System.Text.Encoding.UTF8.GetBytes(claims))}";
        return $"{content}.{Text(_key.SignData(System.Text.Encoding.UTF8.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The header of a good token.</summary>
    public static object Header => new { alg = "RS256", typ = "JWT", kid = KeyId };

    public static string Text(byte[] bytes) => OpenIdProvider.Base64Url(bytes);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }
}
