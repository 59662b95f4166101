using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Digital40.Api.Tests.Identity;

/// <summary>A service with the sample that knows callers by tokens of a provider of its own; its clock stands where the provider's does.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private TokenServer(OpenIdProvider provider, ApiServer api)
    {
        Provider = provider;
        Api = api;
    }

    public OpenIdProvider Provider { get; }

    public ApiServer Api { get; }

    /// <summary>Starts both.</summary>
    /// <param name="settings">Other settings than the provider's usual ones.</param>
    /// <param name="environment">The name of the environment.</param>
    public static async Task<TokenServer> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, string environment = "Production")
    {
        var provider = await OpenIdProvider.StartAsync();
        var all = provider.Settings;
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        var server = new TokenServer(provider, await ApiServer.WithSampleAsync(all, environment));
        server.Api.Clock.Now = IssuedAt(await provider.TokenAsync(new { oid = "clock" }));
        return server;
    }

    /// <summary>Asks who the caller is.</summary>
    public async Task<HttpResponseMessage> AskAsync(string? authorization, string query = "{ me { subject roles { role office { code } } } }")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Api.Client.SendAsync(request);
    }

    /// <summary>The status of a request with a token.</summary>
    public async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var response = await AskAsync($"Bearer {token}");
        return response.StatusCode;
    }

    /// <summary>The answer to a request with a token.</summary>
    public async Task<JsonElement> AnswerAsync(string token, string query = "{ me { subject roles { role office { code } } } }")
    {
        using var response = await AskAsync($"Bearer {token}", query);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>What a token says.</summary>
    public static JsonElement Payload(string token) => JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).RootElement;

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        Provider.Dispose();
    }

    private static DateTimeOffset IssuedAt(string token) => DateTimeOffset.FromUnixTimeSeconds(Payload(token).GetProperty("iat").GetInt64());
}
