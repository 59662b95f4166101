using System.Globalization;
using System.Text.Json;

namespace Digital40.Api.Tests.Scores;

public sealed class ScoreboardTests(SampleServer server) : IClassFixture<SampleServer>
{
    private ApiServer Api => server.Api;

    [Fact]
    public async Task Board_OfAProvince_RanksTiesAlikeInThaiOrder()
    {
        var board = await NodesAsync("""{ scoreboard(edition: 2568, parent: "3100", first: 100) { nodes { rank office { code name } points max confirmed ceiling reporting asOf change } } }""");

        var thai = CultureInfo.GetCultureInfo("th-TH").CompareInfo;
        var expected = SampleCore.Sheet.Offices.Where(office => office.Parent == "3100").Select(office => (Card: SampleCore.Score(office.Code), Name: office.NameTh!))
            .OrderByDescending(one => one.Card.Points).ThenBy(one => one.Name, Comparer<string>.Create(thai.Compare)).ToList();
        Assert.Equal(expected.Select(one => one.Card.Office.Code), board.Select(entry => entry.GetProperty("office").GetProperty("code").GetString()));
        Assert.Equal(
            expected.Select(one => 1 + expected.Count(other => other.Card.Points > one.Card.Points)), board.Select(entry => entry.GetProperty("rank").GetInt32()));
        Assert.True(board.Select(entry => entry.GetProperty("points").GetDecimal()).Distinct().Count() < board.Count, "The sample has no ties.");
        Assert.All(board, entry => Assert.Equal(JsonValueKind.Null, entry.GetProperty("change").ValueKind));
    }

    [Fact]
    public async Task Board_OverAllDistrictsOrProvinces_NeedsNoParent()
    {
        Assert.Equal(23, (await NodesAsync("""{ scoreboard(edition: 2568, where: { tier: DISTRICT }, first: 100) { nodes { rank } } }""")).Count);
        Assert.Equal("""[{"office":{"code":"3100"}}]""", JsonSerializer.Serialize(await NodesAsync("""{ scoreboard(edition: 2568) { nodes { office { code } } } }""")));
        Assert.Empty(await NodesAsync("""{ scoreboard(edition: 1) { nodes { rank } } }"""));
    }

    [Fact]
    public async Task Board_InPages_IsTheWholeBoard()
    {
        var whole = await NodesAsync("""{ scoreboard(edition: 2568, parent: "3100", first: 100) { nodes { rank office { code } } } }""");
        List<JsonElement> paged = [];
        string? after = null;
        do
        {
            var page = (await Api.AskAsync("query ($after: String) { scoreboard(edition: 2568, parent: \"3100\", first: 5, after: $after) { totalCount nodes { rank office { code } } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("scoreboard");
            paged.AddRange(page.GetProperty("nodes").EnumerateArray());
            Assert.Equal(23, page.GetProperty("totalCount").GetInt32());
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(JsonSerializer.Serialize(whole), JsonSerializer.Serialize(paged));
        var filtered = await NodesAsync("""{ scoreboard(edition: 2568, parent: "3100", where: { pointsFrom: 60, pointsTo: 70 }, first: 100) { nodes { rank points } } }""");
        Assert.All(filtered, entry => Assert.InRange(entry.GetProperty("points").GetDecimal(), 60, 70));
        Assert.Equal(whole.Count(entry => filtered.Any(one => one.GetProperty("rank").GetInt32() == entry.GetProperty("rank").GetInt32())), filtered.Count);
        Assert.Equal("CURSOR_INVALID", (await Api.SendAsync("""{ scoreboard(edition: 2568, after: "x") { nodes { rank } } }""")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Board_SinceADay_TellsTheChange_AndHistoryHasIt()
    {
        await using var api = await ApiServer.WithSampleAsync();
        api.Clock.Now = new DateTimeOffset(2025, 7, 20, 2, 0, 0, TimeSpan.Zero);
        var before = (await api.AskAsync("""{ scorecard(office: "3101", edition: 2568) { points criteria { measures { facts { reference fact { id } } } } } }""")).GetProperty("scorecard");
        var known = before.GetProperty("points").GetDecimal();
        await LoseAsync(api);

        var data = await api.AskAsync(
            """
            { scoreboard(edition: 2568, parent: "3100", since: "2025-07-19", first: 100) { nodes { office { code } points change } }
              scoreHistory(office: "3101", edition: 2568, orderBy: { direction: DESC }, first: 1) {
                totalCount nodes { at asOf editionHash points max confirmed ceiling reporting cause criteria { code points } } pageInfo { hasNextPage } }
              office(code: "3101") { scoreHistory(edition: 2568, where: { from: "2025-07-20T00:00:00Z" }) { totalCount nodes { at } } }
            }
            """);

        var entry = data.GetProperty("scoreboard").GetProperty("nodes").EnumerateArray().Single(one => one.GetProperty("office").GetProperty("code").GetString() == "3101");
        Assert.NotEqual(0, entry.GetProperty("change").GetDecimal());
        Assert.Equal(entry.GetProperty("points").GetDecimal() - known, entry.GetProperty("change").GetDecimal());
        var past = data.GetProperty("scoreHistory").GetProperty("nodes")[0];
        Assert.Equal((entry.GetProperty("points").GetDecimal(), "FACTS"), (past.GetProperty("points").GetDecimal(), past.GetProperty("cause").GetString()!));
        Assert.Equal(past.GetProperty("points").GetDecimal(), past.GetProperty("criteria").EnumerateArray().Sum(criterion => criterion.GetProperty("points").GetDecimal()));
        Assert.True(data.GetProperty("scoreHistory").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(1, data.GetProperty("office").GetProperty("scoreHistory").GetProperty("totalCount").GetInt32());
    }

    /// <summary>Withdraws facts of the district until it loses points, in one write.</summary>
    private static async Task LoseAsync(ApiServer api)
    {
        var store = api.Get<Digital40.Persistence.Facts.FactStore>();
        var figures = await store.FindAsync(2568, "3100", [.. SampleCore.Sheet.Facts.Where(fact => fact is { Office: "3101", Indicator: "bmn.households" }).Select(fact => fact.Id)]);
        foreach (var fact in figures)
        {
            Assert.Empty((await store.WithdrawAsync(new Digital40.Persistence.Writing.Caller("test"), new(fact.Id, fact.Version), "none")).Errors);
        }
    }

    private async Task<List<JsonElement>> NodesAsync(string query) => [.. (await Api.AskAsync(query)).GetProperty("scoreboard").GetProperty("nodes").EnumerateArray()];
}
