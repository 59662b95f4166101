using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Paging;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.EvidenceKeeping;

public sealed class EvidenceStoreTests
{
    [Fact]
    public async Task Decide_OnEvidence_MovesPointsAndKeepsEveryDecision()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Session("3101"));
        var id = (await database.Facts.FindAsync([fact.Id]))[0].Evidence[0].Id;

        async Task<(decimal, decimal)> DecideAsync(EvidenceStatus status, string? reason)
        {
            Assert.Empty((await database.Evidence.DecideAsync(TestDatabase.Officer, id, status, reason)).Errors);
            var score = await database.ScoreAsync("3101");
            return (score.Points, score.Confirmed);
        }

        Assert.Equal((1m, 1m), await DecideAsync(EvidenceStatus.Verified, null));
        Assert.Equal((0m, 0m), await DecideAsync(EvidenceStatus.Rejected, "another meeting"));
        Assert.Equal((1m, 1m), await DecideAsync(EvidenceStatus.Verified, "it was ours"));
        Assert.Equal([null, "another meeting", "it was ours"], (await database.Evidence.DecisionsAsync([id]))[id].Select(decision => decision.Reason));
        Assert.Empty(await database.Verifier.ComputeAsync());
    }

    [Fact]
    public async Task Decide_WithoutNeed_IsRefused()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Session("3101"));
        var id = (await database.Facts.FindAsync([fact.Id]))[0].Evidence[0].Id;

        async Task<string> RefusedAsync(long evidence, EvidenceStatus status, string? reason) =>
            Assert.Single((await database.Evidence.DecideAsync(TestDatabase.Officer, evidence, status, reason)).Errors).Code;

        Assert.Equal("reason-missing", await RefusedAsync(id, EvidenceStatus.Rejected, " "));
        Assert.Equal("evidence-unknown", await RefusedAsync(999, EvidenceStatus.Verified, null));
        Assert.Equal("evidence-decided", await RefusedAsync(id, EvidenceStatus.Pending, null));
    }

    [Fact]
    public async Task Attach_OfAFile_IsShownWithItsTypeAndStaysThroughCorrections()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 1));
        using var file = (await database.Get<EvidenceFileStore>().ReceiveAsync(new MemoryStream("%PDF-1.4"u8.ToArray()))).Value!;

        var attached = await database.Evidence.AttachAsync(
            TestDatabase.Officer, fact.Id, new NewEvidence { File = file, FileName = new string('ก', 300), Channel = "line-group" });
        await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, 2), "more");

        Assert.Empty(attached.Errors);
        var evidence = Assert.Single((await database.Facts.FindAsync([fact.Id]))[0].Evidence);
        Assert.Equal((attached.Value!.Id, "application/pdf", 8L, 200), (evidence.Id, evidence.MediaType, evidence.Size, evidence.FileName!.Length));
        var listed = await database.Evidence.ListAsync(new EvidenceFilter { Provinces = ["3100"], Edition = 2568, Status = EvidenceStatus.Pending }, new PageRequest());
        Assert.Equal([evidence], listed.Nodes);
    }

    [Theory]
    [InlineData("http://example.org", null, "evidence-link")]
    [InlineData("javascript:alert(1)", null, "evidence-link")]
    [InlineData(null, null, "evidence-link")]
    [InlineData("https://example.org", "pigeon", "channel-unknown")]
    public async Task Attach_OfWhatIsNoEvidence_IsRefused(string? url, string? channel, string code)
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 1));

        var result = await database.Evidence.AttachAsync(TestDatabase.Officer, fact.Id, new NewEvidence { Url = url, Channel = channel });

        Assert.Equal([code], result.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Attach_BeyondTheOfficesQuota_IsRefusedAndLeavesNoFile()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var (fact, other) = (await database.RecordAsync(Reported.News("3101", 3, 1)), await database.RecordAsync(Reported.News("3102", 3, 1)));
        var again = await database.RecordAsync(Reported.News("3101", 4, 1));
        Assert.Empty(await AttachAsync(database, fact.Id, 150_000, 1));

        var refused = await AttachAsync(database, fact.Id, 100_001, 2);
        var exact = await AttachAsync(database, fact.Id, 100_000, 3);

        Assert.Equal(["evidence-quota"], refused);
        Assert.Empty(exact);
        Assert.Equal(2, Files(database).Length);
        Assert.Empty(await AttachAsync(database, again.Id, 150_000, 1));
        Assert.Empty(await AttachAsync(database, other.Id, 100_001, 2));
    }

    [Fact]
    public async Task Attach_ThatIsRefused_KeepsAFileThatShowsSomethingElse()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 1));
        Assert.Empty(await AttachAsync(database, fact.Id, 10, 1));

        Assert.Equal(["fact-unknown"], await AttachAsync(database, 999, 10, 1));
        Assert.Equal(["fact-unknown"], await AttachAsync(database, 999, 10, 2));

        Assert.True(await database.Get<EvidenceFileStore>().VerifyAsync(Path.GetFileName(Assert.Single(Files(database)))));
    }

    private static string[] Files(TestDatabase database) =>
        Directory.GetFiles(database.Get<EvidenceFileStore>().Options.Path, "*", SearchOption.AllDirectories);

    private static async Task<IEnumerable<string>> AttachAsync(TestDatabase database, long fact, int size, byte mark)
    {
        var content = new byte[size];
        "%PDF-"u8.CopyTo(content);
        content[^1] = mark;
        using var file = (await database.Get<EvidenceFileStore>().ReceiveAsync(new MemoryStream(content))).Value!;
        return (await database.Evidence.AttachAsync(TestDatabase.Officer, fact, new NewEvidence { File = file })).Errors.Select(error => error.Code);
    }
}
