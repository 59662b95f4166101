using Digital40.Persistence.Scoring;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Tests.Scoring;

public sealed class RescorerTests
{
    [Fact]
    public async Task Edition_WithAnotherContent_IsScoredAgainWithProgressAndHistory()
    {
        using var editions = new EditionCopy();
        await using var database = await TestDatabase.CreateAsync(editions.Store);
        await AddProvincesAsync(database);
        var before = (await database.ScoreAsync("1001")).EditionHash;
        editions.Change();

        Assert.All(await database.Verifier.LookAsync(), found => Assert.Equal(DisagreementKind.OtherEdition, found.Kind));
        var progress = new List<RescoringProgress>();
        var count = await database.Get<Rescorer>().RunAsync(new Listener(progress.Add));

        Assert.Equal(3, count);
        Assert.Equal([(1, 3), (2, 3), (3, 3)], progress.Select(step => (step.Done, step.Total)));
        Assert.NotNull((await database.Get<Rescorer>().FindAsync(2568))!.FinishedAt);
        Assert.NotEqual(before, (await database.ScoreAsync("1001")).EditionHash);
        Assert.Empty(await database.Verifier.LookAsync());
        Assert.Equal(0, await database.Get<Rescorer>().RunAsync());
        Assert.Equal([ScoreCause.Facts, ScoreCause.Edition], (await database.Scores.HistoryAsync(new HistoryFilter { Offices = ["1001"] }, new())).Nodes.Select(entry => entry.Cause));
    }

    [Fact]
    public async Task Rescoring_ThatIsInterrupted_GoesOnWhereItWas()
    {
        await using var database = await TestDatabase.CreateAsync();
        database.Clock.Now = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await AddProvincesAsync(database);
        database.Clock.Now = database.Clock.Now.AddDays(1);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() => database.Get<Rescorer>().RunAsync(new Listener(_ => stop.Cancel()), stop.Token));
        var half = await database.Get<Rescorer>().FindAsync(2568);
        var rest = await database.Get<Rescorer>().RunAsync();

        Assert.Equal((1, 3, null), (half!.Done, half.Total, half.FinishedAt));
        Assert.Equal(2, rest);
        var whole = await database.Get<Rescorer>().FindAsync(2568);
        Assert.Equal((3, 3, half.StartedAt), (whole!.Done, whole.Total, whole.StartedAt));
        Assert.Equal(new DateOnly(2025, 3, 2), (await database.ScoreAsync("3001")).AsOf);
    }

    [Fact]
    public async Task Verifier_OfScoresThatWereChanged_FindsAndRepairsThem()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Session("3101"));
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(database.Folder, "test.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                UPDATE Scores SET Points = '000000000000099.0000' WHERE Office = '3101';
                UPDATE Facts SET RecordedAt = RecordedAt + 10 WHERE Office = '3101';
                DELETE FROM Scores WHERE Office = '3102';
                """;
            await command.ExecuteNonQueryAsync();
        }

        var looked = await database.Verifier.LookAsync();
        var computed = await database.Verifier.ComputeAsync();
        await database.Get<Rescorer>().RepairAsync(computed);

        Assert.Equal(
            [("3100", DisagreementKind.Behind), ("3101", DisagreementKind.Behind), ("3102", DisagreementKind.Missing)],
            looked.OrderBy(found => found.Office).Select(found => (found.Office, found.Kind)));
        Assert.Equal(
            [("3101", DisagreementKind.OtherNumbers), ("3102", DisagreementKind.Missing)],
            computed.OrderBy(found => found.Office).Select(found => (found.Office, found.Kind)));
        Assert.Empty(await database.Verifier.ComputeAsync());
        Assert.Equal(1m, (await database.ScoreAsync("3101")).Points);
    }

    private static async Task AddProvincesAsync(TestDatabase database)
    {
        foreach (var province in new[] { "10", "20", "30" })
        {
            Assert.True((await database.Offices.AddAsync(TestDatabase.Officer,
            [
                new($"{province}00", Offices.OfficeTier.Province, null, "ก", "A"), new($"{province}01", Offices.OfficeTier.District, $"{province}00", "ข", "B"),
            ])).IsStored);
        }
    }

    private sealed class Listener(Action<RescoringProgress> heard) : IProgress<RescoringProgress>
    {
        public void Report(RescoringProgress value) => heard(value);
    }
}
