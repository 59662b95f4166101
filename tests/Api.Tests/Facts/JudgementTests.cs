using System.Text.Json;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Facts;

public sealed class JudgementTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    private IReadOnlyList<string> Items =>
        [.. _server.Get<EditionStore>().Find(2568)!.InForce.Indicators.Values.Single(indicator => indicator.Kind == IndicatorKind.Judgement).Items.Keys];

    [Fact]
    public async Task Judgements_OfEveryItem_AreAFactEach()
    {
        var payload = await JudgeAsync(Input("expert-1", Items.Select(item => ((string, object))(item, 2))));

        Assert.Empty(payload.Errors());
        Assert.Equal(Items, payload.Items("facts").Select(fact => fact.Text("item")));
        Assert.All(payload.Items("facts"), fact =>
            Assert.Equal(("JUDGEMENT", "expert-1", 2m), (fact.Text("kind"), fact.Text("rater"), fact.GetProperty("points").GetDecimal())));
    }

    [Fact]
    public async Task Judgements_MissingAndImpossible_AreEachTold()
    {
        var payload = await JudgeAsync(Input("expert-2", [(Items[0], 7), ("9.9", 1), (Items[1], 1), (Items[1], 1)]));

        Assert.Equal(
            [
                .. Items.Skip(2).Select(_ => "InputError item-missing input.judgements"), "InputError points-unknown input.judgements.0.points",
                "InputError item-unknown input.judgements.1.item", "InputError judgement-duplicate input.judgements.3.item",
            ],
            payload.Errors());
        Assert.Equal(Items.Skip(2), payload.Items("errors").Take(Items.Count - 2).Select(error => error.Text("expected")));
    }

    [Fact]
    public async Task Judgements_WithWhatTheyShareWrong_TellItOnce()
    {
        var input = Input(" ", Items.Select(item => ((string, object))(item, 1)), office: "9999");

        Assert.Equal(["NotFoundError office-unknown input.office", "InputError rater-missing input.rater"], (await JudgeAsync(input)).Errors());
    }

    [Fact]
    public async Task Judgements_ASecondTime_AreRefusedEach()
    {
        var input = Input("expert-3", Items.Select(item => ((string, object))(item, 1)));
        await JudgeAsync(input);

        Assert.Equal(Items.Select((_, index) => $"InputError judgement-duplicate input.judgements.{index}.item"), (await JudgeAsync(input)).Errors());
    }

    [Fact]
    public async Task Judgements_ByADistrict_AreForbidden()
    {
        var input = Input("expert-4", Items.Select(item => ((string, object))(item, 1)), office: "3101");

        var payload = (await _server.AskAsync(FactDocuments.Judge, new { input }, "DistrictOfficer@3101")).GetProperty("judgeInnovation");

        Assert.Equal(["ForbiddenError forbidden input.office"], payload.Errors());
    }

    private static object Input(string rater, IEnumerable<(string Item, object Points)> judgements, string office = "3100") => new
    {
        edition = 2568,
        office,
        rater,
        date = "2025-06-25",
        judgements = judgements.Select(judgement => new { item = judgement.Item, points = judgement.Points }),
    };

    private Task<JsonElement> JudgeAsync(object input) => _server.PayloadAsync(FactDocuments.Judge, new { input });
}
