using Digital40.Persistence.Scoring;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class RescoringQueryTests
{
    private const string Rescoring = "{ edition(year: 2568) { rescoring { editionHash asOf cause done total startedAt finishedAt } } }";

    [Fact]
    public async Task Rescoring_OfAnEditionThatNeverChanged_IsNull()
    {
        await using var server = await ApiServer.WithSampleAsync();

        Assert.Equal("null", (await server.AskAsync(Rescoring)).GetProperty("edition").GetProperty("rescoring").GetRawText());
    }

    [Fact]
    public async Task Rescoring_AfterAChange_SaysHowFarItIs()
    {
        using var folder = new EditionFolder();
        await using var server = await ApiServer.WithSampleAsync(folder.Settings);
        folder.Replace("en: Digital community 4.0 project 2025", "en: Digital community 4.0");
        server.Get<EditionStore>().Reload();
        await server.Get<Rescorer>().RunAsync();

        var rescoring = (await server.AskAsync(Rescoring)).GetProperty("edition").GetProperty("rescoring");

        var (started, finished) = (rescoring.GetProperty("startedAt").GetDateTimeOffset(), rescoring.GetProperty("finishedAt").GetDateTimeOffset());
        Assert.InRange(started, server.Clock.Now, finished);
        ExpectedJson.Equal(
            new
            {
                editionHash = server.Get<EditionStore>().Find(2568)!.Hash, asOf = "2025-06-30", cause = ScoreCause.Edition, done = 1, total = 1,
                startedAt = rescoring.GetProperty("startedAt"), finishedAt = rescoring.GetProperty("finishedAt"),
            },
            rescoring);
    }
}
