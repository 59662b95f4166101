using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Digital40.Api.Tests.Identity;

/// <summary>The provider of <c>tests/Api.Tests/Provider</c>: issues tokens as Entra ID does, of version 1 and 2, for several tenants with the same keys.</summary>
internal sealed class OpenIdProvider : IDisposable
{
    /// <summary>Set to 1 where the provider must be there, as in CI: nothing is skipped then.</summary>
    public const string RequireVariable = "OIDC_PROVIDER_REQUIRED";

    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public const string OtherTenant = "99999999-9999-4999-8999-999999999999";
    public const string ClientId = "22222222-2222-4222-8222-222222222222";

    private readonly Process _process;
    private readonly HttpClient _client;

    private OpenIdProvider(Process process, int port)
    {
        _process = process;
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/"));
        _client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Why the provider cannot run here, or null when it can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    public Uri Address { get; }

    /// <summary>The settings of a service that accepts the tokens of the tenant.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Authentication:Mode"] = "AzureAd",
        ["AzureAd:Instance"] = Address.ToString(),
        ["AzureAd:TenantId"] = Tenant,
        ["AzureAd:ClientId"] = ClientId,
        ["AzureAd:IssuerV1"] = $"{Address}v1/{{tenantid}}",
        ["AzureAd:Scopes"] = "access_as_user",
        ["AzureAd:ServiceUrl"] = "https://digital40.example.org",
    };

    /// <summary>Starts the provider.</summary>
    public static async Task<OpenIdProvider> StartAsync()
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder(), RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Array.ForEach(["provider.mjs", Tenant, OtherTenant], start.ArgumentList.Add);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var port = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return new OpenIdProvider(process, int.Parse(port!, CultureInfo.InvariantCulture));
    }

    /// <summary>A token.</summary>
    /// <param name="claims">What it says beside what the provider says itself.</param>
    /// <param name="audience">What it is for.</param>
    /// <param name="tenant">Whose issuer issues it.</param>
    /// <param name="isV1">Whether it is of version 1.</param>
    public async Task<string> TokenAsync(object claims, string audience = $"urn:id:{ClientId}", string tenant = Tenant, bool isV1 = false)
    {
        var client = Base64Url(JsonSerializer.SerializeToUtf8Bytes(claims));
        using var request = new HttpRequestMessage(HttpMethod.Post, isV1 ? $"v1/{tenant}/token" : $"{tenant}/v2.0/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("resource", audience)]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:secret")));
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>The keys as they are published.</summary>
    public Task<string> KeysAsync() => _client.GetStringAsync($"{Tenant}/v2.0/jwks");

    /// <summary>Signs with a new key from now on; the old one is not published any more.</summary>
    public Task RenewKeysAsync() => _client.GetAsync("control/renew");

    /// <summary>Answers nothing from now on.</summary>
    public Task GoDownAsync() => _client.GetAsync("control/down");

    /// <summary>Answers again.</summary>
    public Task ComeUpAsync() => _client.GetAsync("control/up");

    public void Dispose()
    {
        _client.Dispose();
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    internal static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static string? FindObstacle()
    {
        if (Environment.GetEnvironmentVariable(RequireVariable) == "1")
        {
            return null;
        }

        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return !paths.Any(path => File.Exists(Path.Combine(path, OperatingSystem.IsWindows() ? "node.exe" : "node"))) ? "node is not installed"
            : !Directory.Exists(Path.Combine(Folder(), "node_modules")) ? "the provider is not installed: run npm ci in tests/Api.Tests/Provider"
            : null;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "Provider"));
}
