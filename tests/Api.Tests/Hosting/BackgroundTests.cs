using Digital40.Api.Configuration;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Hosting;

public sealed class BackgroundTests
{
    private const string Done = "Rescoring is done: 1 provinces";

    [Fact]
    public async Task Edition_ThatChanges_IsRescoredInTheBackground()
    {
        using var editions = new TemporaryFolder();
        Directory.CreateDirectory(editions.File("2568"));
        var rubric = editions.File("2568/rubric.yaml");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Editions", "2568", "rubric.yaml"), rubric);
        var log = new LogWatch();
        await using var server = await SampleAsync(log, settings: new() { ["Rubrics:Path"] = editions.Path, ["Rubrics:Watch"] = "false" });
        var before = server.Get<EditionStore>().Find(2568)!.Hash;

        await File.AppendAllTextAsync(rubric, "\n# corrected\n");
        server.Get<EditionStore>().Reload();
        await log.LoggedAsync(Done);

        var progress = await server.Get<Rescorer>().FindAsync(2568);
        Assert.NotEqual(before, progress!.EditionHash);
        Assert.Equal(ScoreCause.Edition, progress.Cause);
        Assert.NotNull(progress.FinishedAt);
        Assert.Contains(log.Lines, line => line.EndsWith("(Edition): 1 of 1 provinces.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Day_ThatBegins_IsScored()
    {
        var log = new LogWatch();
        var clock = new ManualClock { Now = new DateTimeOffset(2025, 3, 15, 12, 0, 0, TimeSpan.Zero) };
        await using var server = await SampleAsync(log, clock);
        await log.LoggedAsync("as of 2025-03-15 (Day): 1 of 1 provinces.");

        // Slowly, so that a rescoring does not outlast the day.
        await using var moving = new Timer(_ => clock.Advance(TimeSpan.FromMinutes(2)), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
        await log.LoggedAsync("as of 2025-03-16 (Day): 1 of 1 provinces.");

        Assert.Equal(ScoreCause.Day, (await server.Get<Rescorer>().FindAsync(2568))!.Cause);
    }

    [Fact]
    public async Task Change_ThatIsNoEdition_IsRefusedInTheLogAndTheLastGoodOneStays()
    {
        using var editions = new TemporaryFolder();
        Directory.CreateDirectory(editions.File("2568"));
        var rubric = editions.File("2568/rubric.yaml");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Editions", "2568", "rubric.yaml"), rubric);
        var log = new LogWatch();
        await using var server = await SampleAsync(log, settings: new() { ["Rubrics:Path"] = editions.Path, ["Rubrics:Watch"] = "false" });

        await File.WriteAllTextAsync(rubric, "nothing: good");
        server.Get<EditionStore>().Reload();

        await log.LoggedAsync("A change of edition 2568 is refused, and the last good one stays");
        Assert.NotNull(server.Get<EditionStore>().Find(2568));
    }

    [Fact]
    public async Task Service_WithoutAnyEdition_DoesNotStart()
    {
        using var editions = new TemporaryFolder();
        using var data = new TemporaryFolder();

        await Assert.ThrowsAsync<SettingsException>(() => ApiServer.StartAsync(new Dictionary<string, string?> { ["Rubrics:Path"] = editions.Path }, data.Path));

        Assert.False(File.Exists(ApiServer.DatabaseIn(data.Path)));
    }

    [Fact]
    public async Task IdempotencyKeys_OlderThanTheyAreKept_AreForgotten()
    {
        var log = new LogWatch();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder.Path), await SampleDatabase.ReadAsync());
        var first = await ApiServer.StartAsync(folder: folder.Path);
        var caller = new Caller("test") { IdempotencyKey = "k", InputHash = "h" };
        Assert.NotEmpty((await first.Get<FactStore>().ListAsync(new FactFilter(), new() { First = 1 })).Edges);
        await first.Get<Persistence.Offices.OfficeStore>().RenameAsync(caller, "3113", "ก", "A");
        await first.StopAsync();

        var clock = new TestClock();
        clock.Now += TimeSpan.FromDays(31);
        var second = await ApiServer.StartAsync(folder: folder.Path, clock: clock, configure: builder => builder.Logging.AddProvider(log));
        await log.LoggedAsync("1 idempotency keys older than 30.00:00:00 were forgotten.");
        await second.StopAsync();
    }

    private static async Task<ApiServer> SampleAsync(LogWatch log, TestClock? clock = null, Dictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("digital40-api-").FullName;
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder), await SampleDatabase.ReadAsync());
        return await ApiServer.StartAsync(settings, folder, clock: clock, configure: builder => builder.Logging.AddProvider(log));
    }
}
