using Digital40.Persistence;
using Digital40.Persistence.Audit;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Api.Tests.Crash;

/// <summary>What a load has left behind, looked at without the service.</summary>
internal sealed class LoadStore(string folder) : IAsyncDisposable
{
    // What clients wrote is theirs by its subject; every row is listed, so that what is there twice is seen twice.
    private const string Marks =
        """
        SELECT 'fact ' || coalesce((SELECT Url FROM Evidence WHERE FactId = Facts.Id ORDER BY Id LIMIT 1), 'without evidence') FROM Facts WHERE Version = 1 AND RecordedBy LIKE 'load-%'
        UNION ALL SELECT 'correction ' || Reason FROM Facts WHERE Version > 1
        UNION ALL SELECT 'link ' || Url FROM Evidence WHERE AddedBy LIKE 'load-%' AND Url NOT LIKE '%/load/%/%'
        UNION ALL SELECT 'file ' || FileName FROM Evidence WHERE FileName IS NOT NULL
        UNION ALL SELECT 'decision ' || Reason FROM EvidenceDecisions WHERE By LIKE 'load-%'
        UNION ALL SELECT 'step ' || Office || ' ' || Month || ' ' || (row_number() OVER (PARTITION BY ReportId ORDER BY step.Id) - 1) || ' ' || step."To"
          FROM ReportTransitions step JOIN Reports report ON report.Id = step.ReportId
        """;

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<EditionStore>()
        .AddPersistence(
            new SqliteDatabase(), new DatabaseOptions { ConnectionString = ApiServer.DatabaseIn(folder) }, new EvidenceOptions { Path = Path.Combine(folder, "evidence") })
        .BuildServiceProvider();

    /// <summary>The marks of everything that clients wrote, in no order.</summary>
    public Task<List<string>> MarksAsync() => ReadAsync(Marks);

    /// <summary>The hashes of all files that evidence is.</summary>
    public Task<List<string>> FilesAsync() => ReadAsync("SELECT DISTINCT FileHash FROM Evidence WHERE FileHash IS NOT NULL");

    public Task<IReadOnlyList<Disagreement>> DisagreementsAsync() => _services.GetRequiredService<ScoreVerifier>().ComputeAsync();

    public Task<AuditVerification> AuditAsync() => _services.GetRequiredService<AuditStore>().VerifyAsync();

    public Task<bool> IsWholeAsync(string file) => _services.GetRequiredService<EvidenceFileStore>().VerifyAsync(file);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private async Task<List<string>> ReadAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(folder)}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
