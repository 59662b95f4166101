using Digital40.Api.Seeding;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;

namespace Digital40.Api.Tests;

/// <summary>A database with the sample province: made once, and copied for each test.</summary>
internal static class SampleDatabase
{
    private static readonly Lazy<Task<byte[]>> Content = new(MakeAsync);

    public static Task<byte[]> ReadAsync() => Content.Value;

    private static async Task<byte[]> MakeAsync()
    {
        var server = await ApiServer.StartAsync();
        var rubric = server.Get<EditionStore>().Find(2568)!.InForce;
        var file = FactReader.Read(Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json"), rubric);
        Assert.Empty(await server.Get<FactFileImport>().RunAsync(new Caller("test"), file, CancellationToken.None));
        await server.StopAsync();
        await using (var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(server.Folder)}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        var content = await File.ReadAllBytesAsync(ApiServer.DatabaseIn(server.Folder));
        Directory.Delete(server.Folder, recursive: true);
        return content;
    }
}
