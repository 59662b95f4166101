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
}
