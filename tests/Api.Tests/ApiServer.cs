using System.Net.Http.Json;
using System.Text.Json;
using Digital40.Api.Access;
using Digital40.Api.Hosting;
using Digital40.Api.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests;

/// <summary>The service over a SQLite file in a folder of its own, served by Kestrel on a port of the loopback address that was free.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ApiServer(WebApplication app, string folder, TestClock clock)
    {
        _app = app;
        Folder = folder;
        Clock = clock;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Settings that Production does not start without.</summary>
    public static IReadOnlyDictionary<string, string?> Production { get; } = new Dictionary<string, string?>
    {
        ["AzureAd:Instance"] = "https://login.microsoftonline.com/",
        ["AzureAd:TenantId"] = "11111111-1111-1111-1111-111111111111",
        ["AzureAd:ClientId"] = "22222222-2222-2222-2222-222222222222",
    };

    public string Folder { get; }

    public TestClock Clock { get; }

    public TestGate Gate => (TestGate)Get<Gate>();

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Starts the service with the sample province.</summary>
    /// <param name="settings">Other settings than a test's usual ones, by their keys.</param>
    /// <param name="environment">The name of the environment.</param>
    public static async Task<ApiServer> WithSampleAsync(IReadOnlyDictionary<string, string?>? settings = null, string environment = "Development")
    {
        var folder = Directory.CreateTempSubdirectory("digital40-api-").FullName;
        await File.WriteAllBytesAsync(DatabaseIn(folder), await SampleDatabase.ReadAsync());
        return await StartAsync(settings, folder, environment);
    }

    /// <summary>Starts the service.</summary>
    /// <param name="settings">Other settings than a test's usual ones, by their keys.</param>
    /// <param name="folder">The folder of its database and files; a new one where none is given.</param>
    /// <param name="environment">The environment; Development where none is given.</param>
    /// <param name="clock">Its clock; a new one where none is given.</param>
    /// <param name="configure">Changes what the service is made of.</param>
    public static async Task<ApiServer> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, string? folder = null, string? environment = null, TestClock? clock = null,
        Action<WebApplicationBuilder>? configure = null)
    {
        folder ??= Directory.CreateTempSubdirectory("digital40-api-").FullName;
        clock ??= new TestClock();
        var app = DigitalHost.Build([$"--environment={environment ?? "Development"}"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(Settings(folder));
            builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<Gate, TestGate>();
            configure?.Invoke(builder);
        });
        await app.StartAsync();
        return new ApiServer(app, folder, clock);
    }

    /// <summary>A service of the host.</summary>
    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Sends a document and gives the whole answer.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="actor">Who asks, such as <c>DistrictOfficer@3101</c>; somebody who may do everything where nothing is said.</param>
    public async Task<JsonElement> SendAsync(string query, object? variables = null, string? actor = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (actor is not null)
        {
            request.Headers.Add(ActorHeader.Name, actor);
        }

        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Sends a document that has no errors and gives its data.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="actor">Who asks, such as <c>DistrictOfficer@3101</c>; somebody who may do everything where nothing is said.</param>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? actor = null)
    {
        var answer = await SendAsync(query, variables, actor);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Stops the service and leaves its folder.</summary>
    /// <param name="keepClient">Whether a request of the client is still under way.</param>
    public async Task StopAsync(bool keepClient = false)
    {
        if (!keepClient)
        {
            Client.Dispose();
        }

        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }

    internal static string DatabaseIn(string folder) => Path.Combine(folder, "test.db");

    private static Dictionary<string, string?> Settings(string folder) => new()
    {
        ["Urls"] = "http://127.0.0.1:0",
        ["Data:Sample"] = "false",
        ["Database:ConnectionString"] = DatabaseIn(folder),
        ["Evidence:Path"] = Path.Combine(folder, "evidence"),
    };
}
