using System.Net;
using Microsoft.Data.Sqlite;

namespace Digital40.Api.Tests.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live", """{"status":"live"}""")]
    [InlineData("/health/ready", """{"status":"ready"}""")]
    public async Task Service_InProduction_TellsNoDetails(string path, string expected)
    {
        await using var server = await ApiServer.StartAsync(ApiServer.Production, environment: "Production");

        Assert.Equal(expected, await server.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task Service_InDevelopment_TellsWhatItChecked()
    {
        await using var server = await ApiServer.StartAsync();

        var ready = await server.Client.GetStringAsync("/health/ready");

        Assert.Contains("The database is up to date.", ready, StringComparison.Ordinal);
        Assert.Contains("Editions served: 2568.", ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_ThatLacksAMigration_IsNotReadyAndLive()
    {
        await using var server = await ApiServer.StartAsync(ApiServer.Production, environment: "Production");
        await using var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(server.Folder)}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM __EFMigrationsHistory";
        await command.ExecuteNonQueryAsync();

        using var ready = await server.Client.GetAsync("/health/ready");
        using var live = await server.Client.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("""{"status":"not ready"}""", await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
