using Digital40.Persistence.Audit;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.Publishing;

public sealed class PublicationStoreTests
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);

    [Fact]
    public async Task Publication_OfAnOffice_StandsWhateverIsRecordedLater()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var store = database.Get<PublicationStore>();
        var session = await database.RecordAsync(Reported.Session("3101"));
        var draft = await database.ScoreAsync("3101");
        var drafted = (await database.Scores.ExplainAsync(2568, ["3101"]))["3101"];

        var published = Assert.Single((await store.PublishAsync(TestDatabase.Officer, 2568, "3101", LastDay)).Value!);
        await database.RecordAsync(Reported.News("3101", 3, 1));
        await database.Evidence.DecideAsync(TestDatabase.Officer, (await database.Facts.FindAsync([session.Id]))[0].Evidence[0].Id, EvidenceStatus.Rejected, "no");

        Assert.Equal(JsonText.Of(draft with { KnownAt = published.PublishedAt }), JsonText.Of(published.Score));
        Assert.NotEqual(JsonText.Of(draft.Criteria), JsonText.Of((await database.ScoreAsync("3101")).Criteria));
        var current = Assert.Single(await store.CurrentAsync(2568, ["3100", "3101", "3102"]));
        Assert.Equal(JsonText.Of(published), JsonText.Of(current));
        Assert.Equal(JsonText.Of(drafted), JsonText.Of((await store.ExplainAsync([published.Id]))[published.Id]));
        var replayed = (await database.Scores.ReplayAsync(2568, "3101", new ReplayOptions { AsOf = LastDay, KnownAt = published.PublishedAt }))!;
        Assert.Equal((replayed.Points, replayed.Confirmed, replayed.Ceiling), (current.Score.Points, current.Score.Confirmed, current.Score.Ceiling));
    }

    [Fact]
    public async Task Publication_AsOfADay_LeavesOutWhatCameAfter()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Session("3101", "2025-03-12"));

        var early = (await database.Get<PublicationStore>().PublishAsync(TestDatabase.Officer, 2568, "3101", new DateOnly(2025, 3, 11))).Value![0];
        var late = (await database.Get<PublicationStore>().PublishAsync(TestDatabase.Officer, 2568, "3101", new DateOnly(2025, 3, 12))).Value![0];

        Assert.Equal((0m, 1m), (early.Score.Points, late.Score.Points));
        Assert.Equal(new DateOnly(2025, 3, 11), early.Score.AsOf);
    }

    [Fact]
    public async Task Publication_ThatIsWithdrawn_BringsBackTheOneBefore()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var store = database.Get<PublicationStore>();
        var first = (await store.PublishAsync(TestDatabase.Officer, 2568, "3101", LastDay)).Value![0];
        await database.RecordAsync(Reported.Session("3101"));
        var second = (await store.PublishAsync(TestDatabase.Officer, 2568, "3101", LastDay)).Value![0];

        async Task<IEnumerable<long>> CurrentAsync() => (await store.CurrentAsync(2568, ["3101"])).Select(one => one.Id);

        Assert.Equal([second.Id], await CurrentAsync());
        var withdrawn = Assert.Single((await store.WithdrawAsync(TestDatabase.Officer, second.Id, "too early")).Value!);
        Assert.Equal(("officer", "too early"), (withdrawn.WithdrawnBy, withdrawn.WithdrawnReason));
        Assert.Equal([first.Id], await CurrentAsync());
        Assert.Equal(["publication-withdrawn", "reason-missing"], await WithdrawAsync(store, second.Id, " "));
        Assert.Empty(await WithdrawAsync(store, first.Id, "too early"));
        Assert.Empty(await CurrentAsync());
        Assert.Equal(2, (await store.ExplainAsync([first.Id, second.Id, 999])).Count);
        Assert.Equal(["publication-unknown"], await WithdrawAsync(store, 999, "too early"));
        var audit = await database.Get<AuditStore>().ListAsync(new AuditFilter { Entity = "publication", Offices = ["3101"] }, new PageRequest());
        Assert.Equal(["score.publish", "score.publish", "score.withdraw", "score.withdraw"], audit.Nodes.Select(entry => entry.Action));
        Assert.True((await database.Get<AuditStore>().VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Publication_OfAProvinceWithItsDistricts_IsWithdrawnAsAWhole()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var store = database.Get<PublicationStore>();
        var before = (await store.PublishAsync(TestDatabase.Officer, 2568, "3101", LastDay)).Value![0];

        var published = (await store.PublishAsync(TestDatabase.Officer, 2568, "3100", LastDay, withDistricts: true)).Value!;
        Assert.Empty(await WithdrawAsync(store, published[2].Id, "not yet"));
        var withdrawn = (await store.WithdrawAsync(TestDatabase.Officer, published[0].Id, "too early")).Value!;

        Assert.Equal(["3100", "3101", "3102"], published.Select(one => one.Score.Office));
        Assert.Equal([null, published[0].Id, published[0].Id], published.Select(one => one.MadeWith));
        Assert.Equal([published[0].Id, published[1].Id], withdrawn.Select(one => one.Id));
        Assert.Equal([before.Id], (await store.CurrentAsync(2568, ["3100", "3101", "3102"])).Select(one => one.Id));
        Assert.Equal("not yet", (await store.FindAsync([published[2].Id]))[0].WithdrawnReason);
    }

    [Fact]
    public async Task Publish_OfWhatCannotBe_NamesEveryError()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.Offices.AddAsync(TestDatabase.Officer, [new("10", OfficeTier.Department, null, "กรม", "Department")]);
        var tomorrow = ScoringDay.LocalDay(database.Clock.Now).AddDays(1);
        var first = database.Get<Rules.Rubrics.EditionStore>().Find(2568)!.InForce.Window.Start;

        async Task<IEnumerable<string>> PublishAsync(int edition, string office, DateOnly asOf) =>
            (await database.Get<PublicationStore>().PublishAsync(TestDatabase.Officer, edition, office, asOf)).Errors.Select(error => error.Code);

        Assert.Equal(["edition-unknown", "office-unknown", "publication-as-of"], await PublishAsync(1, "9999", tomorrow));
        Assert.Equal(["office-not-scored", "publication-as-of"], await PublishAsync(2568, "10", first.AddDays(-1)));
        database.Clock.Now = database.Clock.Now.AddYears(2);
        Assert.Equal(["publication-as-of"], await PublishAsync(2568, "3101", new DateOnly(2026, 1, 1)));
        Assert.Empty(await PublishAsync(2568, "3101", new DateOnly(2025, 12, 31)));
        Assert.Empty(await PublishAsync(2568, "3100", tomorrow.AddDays(-1)));
        Assert.Empty(await PublishAsync(2568, "3100", first));
    }

    [Fact]
    public async Task Scoreboard_OfPublishedScores_RanksThemAsScoresAre()
    {
        await using var database = await TestDatabase.WithProvinceAsync(districts: 4);
        var store = database.Get<PublicationStore>();
        await database.RecordAsync(Reported.Session("3102"));
        await database.RecordAsync(Reported.Session("3104"));
        await store.PublishAsync(TestDatabase.Officer, 2568, "3100", LastDay, withDistricts: true);
        var drafts = await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });
        await database.RecordAsync(Reported.Session("3103"));

        var board = await store.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });
        await store.WithdrawAsync(TestDatabase.Officer, (await store.CurrentAsync(2568, ["3102"]))[0].Id, "not yet");
        var fewer = await store.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });

        Assert.Equal(["3102", "3104", "3101", "3103"], board.Select(entry => entry.Office));
        Assert.Equal([1, 1, 3, 3], board.Select(entry => entry.Rank));
        Assert.Equal(drafts.Select(entry => entry with { AsOf = LastDay }), board);
        Assert.Equal([("3104", 1), ("3101", 2), ("3103", 2)], fewer.Select(entry => (entry.Office, entry.Rank)));
    }

    [Fact]
    public async Task List_OfPublications_KeepsWithdrawnOnes()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var store = database.Get<PublicationStore>();
        var published = (await store.PublishAsync(TestDatabase.Officer, 2568, "3100", LastDay, withDistricts: true)).Value!;
        await store.WithdrawAsync(TestDatabase.Officer, published[1].Id, "not yet");

        async Task<IEnumerable<string>> ListAsync(PublicationFilter filter)
        {
            var nodes = (await store.ListAsync(filter, new PageRequest())).Nodes.ToList();
            Assert.Equal(nodes.Count, await store.CountAsync(filter));
            Assert.All(nodes, one => Assert.NotEmpty(one.Score.Criteria));
            return nodes.Select(one => one.Score.Office);
        }

        Assert.Equal(["3100", "3101", "3102"], await ListAsync(new PublicationFilter { Provinces = ["3100"], Edition = 2568 }));
        Assert.Equal(["3101"], await ListAsync(new PublicationFilter { IsWithdrawn = true }));
        Assert.Equal(["3102"], await ListAsync(new PublicationFilter { IsWithdrawn = false, Offices = ["3101", "3102"] }));
        Assert.Empty(await ListAsync(new PublicationFilter { Edition = 2567 }));
    }

    private static async Task<IEnumerable<string>> WithdrawAsync(PublicationStore store, long id, string reason) =>
        (await store.WithdrawAsync(TestDatabase.Officer, id, reason)).Errors.Select(error => error.Code);
}
