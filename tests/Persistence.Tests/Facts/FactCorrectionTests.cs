using Digital40.Persistence.Facts;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;

namespace Digital40.Persistence.Tests.Facts;

public sealed class FactCorrectionTests
{
    [Fact]
    public async Task Correct_OfAFigure_KeepsTheOldVersionAndChangesTheScore()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Antivirus("3101", "2025-03-01", 90, 100));

        var result = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.Antivirus("3101", "2025-03-01", 95, 100), "miscounted");

        Assert.Equal(new FactVersion(fact.Id, 2), result.Value);
        var versions = (await database.Facts.VersionsAsync([fact.Id]))[fact.Id];
        Assert.Equal([FactState.Corrected, FactState.Current], versions.Select(version => version.State));
        Assert.Equal(["miscounted", null], versions.Select(version => version.ClosedReason));
        Assert.Equal(5m, (await database.ScoreAsync("3101")).Criteria.Single(score => score.Criterion == "3").Points);
        Assert.Empty(await database.Verifier.ComputeAsync());
    }

    [Fact]
    public async Task Correct_OfAVersionThatWasCorrected_IsRefused()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 10));
        await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, 11), "more");

        var result = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, 12), "even more");

        Assert.Equal(["fact-stale"], result.Errors.Select(error => error.Code));
        Assert.Equal(2, (await database.Facts.VersionsAsync([fact.Id]))[fact.Id].Count());
    }

    [Fact]
    public async Task Correct_WithSeveralFaults_NamesThemAll()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 10));
        await database.RecordAsync(Reported.News("3101", 4, 10));

        var result = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 4, -1), "");

        Assert.Equal(["reason-missing", "value-negative", "figure-duplicate"], result.Errors.Select(error => error.Code));
        Assert.Equal(["reason", "value", "month"], result.Errors.Select(error => error.Field));
        var moved = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3102", 3, 1), "moved");
        Assert.Equal(["fact-moved"], moved.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Withdraw_OfAFact_TakesItOutOfTheScoreAndNotOutOfTheRecord()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Session("3101"));

        var result = await database.Facts.WithdrawAsync(TestDatabase.Officer, fact, "did not happen");

        Assert.True(result.IsStored);
        Assert.Equal(0m, (await database.ScoreAsync("3101")).Points);
        Assert.Equal(FactState.Withdrawn, Assert.Single(await database.Facts.FindAsync([fact.Id])).State);
        Assert.Equal(["fact-withdrawn"], (await database.Facts.WithdrawAsync(TestDatabase.Officer, fact, "again")).Errors.Select(error => error.Code));
        Assert.Equal(["fact-unknown"], (await database.Facts.WithdrawAsync(TestDatabase.Officer, new FactVersion(99, 1), "none")).Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Replay_AsKnownAtAnInstant_SeesWhatWasRecordedByThen()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Session("3101"));
        var evidence = Assert.Single((await database.Facts.FindAsync([fact.Id]))[0].Evidence);
        var recorded = (await database.ScoreAsync("3101")).KnownAt;
        await database.Evidence.DecideAsync(TestDatabase.Officer, evidence.Id, Rules.Facts.EvidenceStatus.Verified);
        var verified = (await database.ScoreAsync("3101")).KnownAt;
        await database.Facts.WithdrawAsync(TestDatabase.Officer, fact, "did not happen");

        async Task<(decimal, decimal)> At(DateTimeOffset? knownAt)
        {
            var card = await database.Scores.ReplayAsync(2568, "3101", new ReplayOptions { KnownAt = knownAt });
            return (card!.Points, card.Confirmed);
        }

        Assert.Equal((0m, 0m), await At(recorded.AddMicroseconds(-1)));
        Assert.Equal((1m, 0m), await At(recorded));
        Assert.Equal((1m, 0m), await At(verified.AddMicroseconds(-1)));
        Assert.Equal((1m, 1m), await At(verified));
        Assert.Equal((0m, 0m), await At(null));
        Assert.Null(await database.Scores.ReplayAsync(2568, "9999", new ReplayOptions()));
        Assert.Equal(0m, (await database.Scores.ReplayAsync(2568, "3101", new ReplayOptions { KnownAt = verified, AsOf = new DateOnly(2025, 3, 11) }))!.Points);
    }

    [Fact]
    public async Task List_WhileFactsAreAdded_ShowsEachOnce()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        for (var month = 1; month <= 5; month++)
        {
            await database.RecordAsync(Reported.News("3101", month, month));
        }

        var filter = new FactFilter { Edition = 2568, Provinces = ["3100"], Indicators = ["ict.news"], From = new DateOnly(2025, 1, 1) };
        var first = await database.Facts.ListAsync(filter, new PageRequest { First = 2 });
        await database.RecordAsync(Reported.News("3102", 1, 7));
        var rest = await database.Facts.ListAsync(filter, new PageRequest { First = 9, After = first.Edges[^1].Cursor });
        var backwards = await database.Facts.ListAsync(filter, new PageRequest { First = 9, After = rest.Edges[0].Cursor, Descending = true });

        decimal[] Values(Page<StoredFact> page) => [.. page.Nodes.Select(fact => ((Rules.Facts.Figure)fact.Content).Value)];
        Assert.Equal([1, 2], Values(first));
        Assert.Equal((true, false), (first.HasMore, rest.HasMore));
        Assert.Equal([3, 4, 5, 7], Values(rest));
        Assert.Equal([2, 1], Values(backwards));
    }
}
