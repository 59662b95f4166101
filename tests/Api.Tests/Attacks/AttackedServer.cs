using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Attacks;

/// <summary>A service with the sample that is attacked: what it answers, what it stores and what it logs is watched.</summary>
internal sealed class AttackedServer : IAsyncDisposable
{
    /// <summary>No limits of rate: they would stop most attacks before they begin.</summary>
    public static IReadOnlyDictionary<string, string?> Unlimited { get; } = new Dictionary<string, string?>
    {
        ["RateLimits:PerCaller"] = "0", ["RateLimits:PerAddress"] = "0",
    };

    private const long MostMemory = 256L * 1024 * 1024;
    private static readonly string[] Leaks = ["   at ", ".cs:line", "System.", "Microsoft.", "Digital40.Persistence", "Exception:", "SQLite", "/src/", "bin/Debug"];
    private readonly LogWatch _log;
    private readonly string _stored;
    private readonly long _memory;

    private AttackedServer(ApiServer api, LogWatch log, string stored)
    {
        (Api, _log, _stored) = (api, log, stored);
        _memory = GC.GetTotalMemory(forceFullCollection: true);
    }

    public ApiServer Api { get; }

    public static async Task<AttackedServer> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, string environment = "Development")
    {
        var folder = Directory.CreateTempSubdirectory("digital40-api-").FullName;
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder), await SampleDatabase.ReadAsync());
        var log = new LogWatch();
        Dictionary<string, string?> all = new(Unlimited);
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        var api = await ApiServer.StartAsync(all, folder, environment, configure: builder => Watch(builder, log));
        return new AttackedServer(api, log, await StoredAsync(api));
    }

    /// <summary>Looks at an answer: it is no failure, and tells nothing of what the service is made of.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="answer">All of it.</param>
    /// <param name="attack">What it answers.</param>
    public void Inspect(int status, string answer, string attack)
    {
        Attack.Holds(status < 500 || status is 501 or 505, "The service failed", attack, $"{status} {answer}");
        var told = Leaks.Append(Api.Folder).Append(AppContext.BaseDirectory).FirstOrDefault(leak => answer.Contains(leak, StringComparison.Ordinal));
        Attack.Holds(told is null, $"The answer tells \"{told}\"", attack, answer);
        Attack.Holds(!answer.Contains("INTERNAL_SERVER_ERROR", StringComparison.Ordinal), "A field failed", attack, answer);
    }

    /// <summary>Sends a request and looks at the answer.</summary>
    public async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request, string attack)
    {
        using (request)
        {
            using var response = await Api.Client.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            Inspect((int)response.StatusCode, $"{response.Headers}{response.Content.Headers}{body}", attack);
            return ((int)response.StatusCode, body);
        }
    }

    /// <summary>Sends bytes as they are and looks at the answer; empty where there is none.</summary>
    public async Task<string> SendAsync(byte[] request, bool isAll = false)
    {
        var answer = await RawRequest.SendAsync(Api.Address, request, isAll);
        Inspect(RawRequest.StatusOf(answer), answer, RawRequest.Show(request));
        return answer;
    }

    /// <summary>Makes sure that nothing came of it: the service answers, stores what it stored, has logged no failure and holds no more memory.</summary>
    public async Task UnharmedAsync(string actor = "Auditor")
    {
        var answer = await Api.AskAsync("""{ office(code: "3101") { code } }""", actor: actor);
        Assert.Equal("3101", answer.GetProperty("office").GetProperty("code").GetString());
        await UntouchedAsync();
    }

    /// <summary>The same without the question, for a service that this could not ask.</summary>
    public async Task UntouchedAsync()
    {
        Assert.Equal(_stored, await StoredAsync(Api));
        var failures = string.Join(Environment.NewLine, _log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)).Take(5));
        Attack.Holds(failures.Length == 0, "The service logged a failure", "", failures);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - _memory;
        Attack.Holds(grown < MostMemory, "The service holds memory", "", $"{grown} bytes");
    }

    public async ValueTask DisposeAsync() => await Api.DisposeAsync();

    private static void Watch(WebApplicationBuilder builder, LogWatch log)
    {
        builder.Logging.AddProvider(log);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
    }

    /// <summary>How many rows each table has, and every file there is beside the database.</summary>
    private static async Task<string> StoredAsync(ApiServer api)
    {
        await using var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(api.Folder)};Mode=ReadOnly");
        await connection.OpenAsync();
        List<string> found = [];
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            found.Add($"{table}: {(await ReadAsync(connection, $"SELECT COUNT(*) FROM \"{table}\""))[0]}");
        }

        found.AddRange(Directory.GetFileSystemEntries(api.Folder, "*", SearchOption.AllDirectories).Where(path => !path.Contains("test.db", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        return string.Join(Environment.NewLine, found);
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the database itself.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> found = [];
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
