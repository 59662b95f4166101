using System.Diagnostics;
using System.Globalization;
using Digital40.Persistence;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Bench.Persistence;

/// <summary>Imports a country into a folder; on a folder that has one, starts as a program does.</summary>
internal static class CountryRun
{
    public static async Task RunAsync(string folder, int years)
    {
        Directory.CreateDirectory(folder);
        var watch = Stopwatch.StartNew();
        await using var services = Services(folder, years);
        Say($"editions: {watch.Elapsed.TotalSeconds:0.00} s");
        watch.Restart();
        await services.GetRequiredService<DatabaseStart>().RunAsync();
        if (await new Country(services).IsEmptyAsync())
        {
            await ImportAsync(services, folder, years);
        }
        else
        {
            Say($"tables: {watch.Elapsed.TotalSeconds:0.00} s");
            watch.Restart();
            var disagreements = await services.GetRequiredService<ScoreVerifier>().LookAsync();
            Say($"look at all scores: {watch.Elapsed.TotalSeconds:0.00} s, {disagreements.Count} disagreements");
            watch.Restart();
            Say($"all scores computed anew: {(await services.GetRequiredService<ScoreVerifier>().ComputeAsync()).Count} disagreements, {watch.Elapsed.TotalSeconds:0.00} s");
        }

        Say($"memory {Environment.WorkingSet / 1048576} MiB, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB");
    }

    public static ServiceProvider Services(string folder, int years) => new ServiceCollection()
        .AddSingleton(Country.Editions(Path.Combine(folder, "editions"), years))
        .AddPersistence(
            new SqliteDatabase(),
            new DatabaseOptions { ConnectionString = Path.Combine(folder, "bench.db") },
            new EvidenceOptions { Path = Path.Combine(folder, "evidence") })
        .BuildServiceProvider();

    public static async Task ImportAsync(IServiceProvider services, string folder, int years)
    {
        var country = new Country(services);
        var (watch, count) = (Stopwatch.StartNew(), 0);
        await country.AddOfficesAsync();
        Say($"offices: {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var year in Enumerable.Range(Country.Edition - years + 1, years))
        {
            var before = watch.Elapsed;
            count += await country.ImportAsync(year);
            Say($"{year}: {(watch.Elapsed - before).TotalSeconds:0.0} s");
        }

        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bench.db")}"))
        {
            await connection.OpenAsync();
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await checkpoint.ExecuteNonQueryAsync();
        }

        var cpu = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        var size = new FileInfo(Path.Combine(folder, "bench.db")).Length / 1048576;
        Say($"{count} facts in {watch.Elapsed.TotalSeconds:0.0} s ({cpu:0} s of a processor), {count / watch.Elapsed.TotalSeconds:0} facts/s, {size} MiB on disk");
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
