using System.Text.Json;

namespace Digital40.Api.Tests.Scores;

/// <summary>Who may read a score as it stands, and who only what was published.</summary>
public sealed class ScoreAccessTests : IAsyncLifetime
{
    private const string Officer = "ProvinceOfficer@3100";

    private ApiServer _api = default!; // xunit waits for InitializeAsync before it runs a test.

    public async Task InitializeAsync()
    {
        _api = await ApiServer.WithSampleAsync();
        await _api.AskAsync("""mutation { publishScores(input: { office: "3101", edition: 2568, asOf: "2025-03-31" }) { errors { ... on Error { code } } } }""", actor: Officer);
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData("Viewer")]
    [InlineData("DistrictOfficer@3102")]
    [InlineData("RubricAuthor")]
    public async Task Card_ForReadersOfPublishedScores_IsThePublishedOne(string actor)
    {
        const string Query = """
            { a: scorecard(office: "3101", edition: 2568) { asOf points publication { id publishedBy } plan { cost } criteria { points levelText measures { key facts { reference fact { id } } } } }
              b: scorecard(office: "3103", edition: 2568) { points } office(code: "3103") { scorecard(edition: 2568) { points } } }
            """;

        var data = await _api.AskAsync(Query, actor: actor);

        var card = data.GetProperty("a");
        Assert.Equal(("2025-03-31", SampleCore.Score("3101", new DateOnly(2025, 3, 31)).Points), (card.GetProperty("asOf").GetString()!, card.GetProperty("points").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, card.GetProperty("plan").ValueKind);
        Assert.Equal(JsonValueKind.Null, card.GetProperty("publication").GetProperty("publishedBy").ValueKind);
        var facts = card.GetProperty("criteria").EnumerateArray().SelectMany(one => one.GetProperty("measures").EnumerateArray()).SelectMany(one => one.GetProperty("facts").EnumerateArray()).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(JsonValueKind.Null, fact.GetProperty("fact").ValueKind));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (data.GetProperty("b").ValueKind, data.GetProperty("office").GetProperty("scorecard").ValueKind));
    }

    [Theory]
    [InlineData("asOf: \"2025-03-31\"")]
    [InlineData("knownAt: \"2025-07-01T00:00:00Z\"")]
    [InlineData("interpretations: { entry: \"awareness-rows\", option: \"exactly\" }")]
    public async Task Replay_ForReadersOfPublishedScores_IsForbiddenWhateverExists(string argument)
    {
        foreach (var office in new[] { "3101", "9999" })
        {
            Assert.Equal("FORBIDDEN", await CodeAsync($$"""{ scorecard(office: "{{office}}", edition: 2568, {{argument}}) { points } }""", "Viewer"));
            Assert.Equal("FORBIDDEN", await CodeAsync($$"""{ scorecard(office: "{{office}}", edition: 2568, {{argument}}) { points } }""", "DistrictOfficer@3102"));
        }

        Assert.Null(await CodeAsync($$"""{ scorecard(office: "3102", edition: 2568, {{argument}}) { points } }""", "DistrictOfficer@3102"));
        Assert.Null(await CodeAsync($$"""{ scorecard(office: "3101", edition: 2568, {{argument}}) { points } }""", "BiReader"));
    }

    [Fact]
    public async Task Card_ForItsOwnOffice_IsADraftUnlessThePublishedOneIsWanted()
    {
        var data = await _api.AskAsync(
            """{ draft: scorecard(office: "3101", edition: 2568) { asOf publication { id } } open: scorecard(office: "3101", edition: 2568, published: true) { asOf publication { publishedBy } } }""",
            actor: "DistrictOfficer@3101");

        Assert.Equal(("2025-06-30", JsonValueKind.Null), (data.GetProperty("draft").GetProperty("asOf").GetString()!, data.GetProperty("draft").GetProperty("publication").ValueKind));
        Assert.Equal(("2025-03-31", Officer), (data.GetProperty("open").GetProperty("asOf").GetString()!, data.GetProperty("open").GetProperty("publication").GetProperty("publishedBy").GetString()!));
    }

    [Theory]
    [InlineData("Viewer", false, "3101")]
    [InlineData("DistrictOfficer@3102", true, "3101")]
    [InlineData("DistrictOfficer@3102", false, "3102")]
    [InlineData("ProvinceOfficer@3100", true, "3101")]
    public async Task Board_ForSomebody_HasWhatTheyMayRead(string actor, bool published, string office)
    {
        var board = (await _api.AskAsync("query ($published: Boolean!) { scoreboard(edition: 2568, parent: \"3100\", published: $published) { totalCount nodes { rank office { code } scorecard { officeCode } } } }", new { published }, actor))
            .GetProperty("scoreboard");

        Assert.Equal(1, board.GetProperty("totalCount").GetInt32());
        Assert.Equal($$$"""[{"rank":1,"office":{"code":"{{{office}}}"},"scorecard":{"officeCode":"{{{office}}}"}}]""", board.GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task HistoryPlanAndTrials_ForOthers_AreForbidden()
    {
        Assert.Equal("FORBIDDEN", await CodeAsync("""{ scoreHistory(office: "3101", edition: 2568) { totalCount } }""", "Viewer"));
        Assert.Equal("FORBIDDEN", await CodeAsync("""{ scoreHistory(office: "9999", edition: 2568) { totalCount } }""", "DistrictOfficer@3102"));
        Assert.Equal("FORBIDDEN", await CodeAsync("""{ whatIf(office: "3101", edition: 2568, changes: { withdraw: [] }) { errors { __typename } } }""", "DistrictOfficer@3102"));
        Assert.Equal("FORBIDDEN", await CodeAsync("""{ evaluate(input: { edition: 2568, facts: [] }) { errors { __typename } } }""", "Viewer"));
        var empty = await _api.AskAsync("""{ office(code: "3101") { scoreHistory(edition: 2568) { totalCount nodes { points } } } }""", actor: "Viewer");
        Assert.Equal("""{"totalCount":0,"nodes":[]}""", empty.GetProperty("office").GetProperty("scoreHistory").GetRawText());
    }

    private async Task<string?> CodeAsync(string query, string actor) => (await _api.SendAsync(query, actor: actor)).TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;
}
