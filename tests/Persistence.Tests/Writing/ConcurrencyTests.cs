using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Writing;

namespace Digital40.Persistence.Tests.Writing;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Writers_InParallel_LoseNothing()
    {
        await using var database = await TestDatabase.WithProvinceAsync(districts: 8);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(async district =>
        {
            for (var day = 1; day <= 5; day++)
            {
                await database.RecordAsync(Reported.Session($"{3100 + district}", $"2025-03-0{day}"));
            }
        }));

        Assert.Equal(40, await database.Facts.CountAsync(new FactFilter { Edition = 2568 }));
        Assert.Empty(await database.Verifier.ComputeAsync());
        Assert.Empty(await database.Verifier.LookAsync());
        Assert.True((await database.Get<AuditStore>().VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Verifier_WhileOthersWrite_FindsNothing()
    {
        await using var database = await TestDatabase.WithProvinceAsync(districts: 4);
        var writers = Task.WhenAll(Enumerable.Range(1, 4).Select(async district =>
        {
            for (var day = 1; day <= 9; day++)
            {
                await database.RecordAsync(Reported.Session($"{3100 + district}", $"2025-03-0{day}"));
            }
        }));

        while (!writers.IsCompleted)
        {
            Assert.Empty(await database.Verifier.ComputeAsync());
        }

        await writers;
        Assert.Empty(await database.Verifier.ComputeAsync());
    }

    [Fact]
    public async Task Corrections_OfOneVersionInParallel_AreRefusedButOne()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 1));

        var results = await Task.WhenAll(Enumerable.Range(2, 6).Select(
            value => database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, value), "counted again")));

        Assert.Single(results, result => result.IsStored);
        Assert.All(results.Where(result => !result.IsStored), result => Assert.Equal("fact-stale", Assert.Single(result.Errors).Code));
    }

    [Fact]
    public async Task Request_ThatComesAgain_GetsTheSameAnswerAndWritesNothing()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var caller = new Caller("officer") { IdempotencyKey = "k1", InputHash = new string('a', 64) };

        var first = await database.Facts.RecordAsync(caller, 2568, [Reported.Session("3101")]);
        var again = await database.Facts.RecordAsync(caller, 2568, [Reported.Session("3101")]);
        var other = await database.Facts.RecordAsync(caller with { InputHash = new string('b', 64) }, 2568, [Reported.Session("3102")]);
        var someone = await database.Facts.RecordAsync(caller with { Subject = "someone" }, 2568, [Reported.Session("3102")]);

        Assert.Equal((false, true), (first.IsRepeated, again.IsRepeated));
        Assert.Equal(first.Value, again.Value);
        Assert.Equal(["idempotency-key-reused"], other.Errors.Select(error => error.Code));
        Assert.True(someone.IsStored);
        Assert.Equal(2, await database.Facts.CountAsync(new FactFilter { Edition = 2568 }));
    }

    [Fact]
    public async Task Answers_OfEveryKindOfWrite_ComeBackAsTheyWere()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        Caller Keyed(string key) => new("officer") { IdempotencyKey = key, InputHash = new string('a', 64) };

        async Task SameAsync<T>(Func<Task<StoreResult<T>>> write)
            where T : class
        {
            var (first, again) = (await write(), await write());
            Assert.Equal((true, false, true), (first.IsStored, first.IsRepeated, again.IsRepeated));
            Assert.Equal(JsonText.Of(first.Value!), JsonText.Of(again.Value!));
        }

        var fact = await database.RecordAsync(Reported.News("3101", 3, 1));
        await SameAsync(() => database.Offices.AddAsync(Keyed("1"), [new("3199", Offices.OfficeTier.District, "3100", "ก", "A") { IsSample = true }]));
        await SameAsync(() => database.Facts.CorrectAsync(Keyed("2"), fact, Reported.News("3101", 3, 2), "more"));
        await SameAsync(() => database.Evidence.AttachAsync(Keyed("3"), fact.Id, new() { Url = "https://example.org" }));
        await SameAsync(() => database.Reports.OpenAsync(Keyed("4"), 2568, "3101", new Rules.Facts.YearMonth(2025, 3)));
        var now = database.Clock.Now.AddTicks(7).ToOffset(TimeSpan.FromHours(7));
        await SameAsync(() => database.Get<MembershipStore>().GrantAsync(Keyed("5"), "somchai", "3101", MemberRole.Viewer, now, now.AddDays(1)));
        await SameAsync(() => database.Get<PublicationStore>().PublishAsync(Keyed("6"), 2568, "3100", new DateOnly(2025, 6, 30), withDistricts: true));
    }

    [Fact]
    public async Task Instants_OfWrites_GrowWhateverTheClockSays()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var first = await database.RecordAsync(Reported.Session("3101"));
        database.Clock.Now = database.Clock.Now.AddDays(-3);
        var second = await database.RecordAsync(Reported.Session("3101"));

        var facts = (await database.Facts.FindAsync([first.Id, second.Id])).ToDictionary(fact => fact.Id, fact => fact.RecordedAt);

        Assert.Equal(facts[first.Id].AddMicroseconds(1), facts[second.Id]);
    }
}
