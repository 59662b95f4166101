using System.Text.Json;

namespace Digital40.Api.Tests.Reports;

public sealed class ReportQueryTests : IAsyncLifetime
{
    // Nothing here writes after the beginning.
    private ApiServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(_server);
        foreach (var (office, month, steps) in new[]
        {
            ("3113", "2025-05", new[] { "submitReport", "approveReport" }),
            ("3113", "2025-03", ["submitReport"]),
            ("3114", "2025-03", []),
            ("3101", "2025-03", ["submitReport", "returnReport"]),
        })
        {
            _server.Clock.Now = _server.Clock.Now.AddMinutes(1);
            await reports.TakenAsync(await reports.OpenedAsync(office, month), steps);
        }
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Report_OfOfficeAndMonth_SaysWhatItIs()
    {
        var report = (await _server.AskAsync(
            """
            {
              report(edition: 2568, office: "3113", month: "2025-03") {
                edition office { code } month thai: monthLabel english: monthLabel(locale: EN) state version due isLate
              }
            }
            """)).GetProperty("report");

        Assert.Equal(
            """{"edition":2568,"office":{"code":"3113"},"month":"2025-03","thai":"มีนาคม 2568","english":"March 2025","state":"SUBMITTED","version":2,"due":"2025-04-15","isLate":true}""",
            report.GetRawText());
    }

    [Theory]
    [InlineData("""edition: 2568, office: "3113", month: "2025-04" """)]
    [InlineData("""edition: 2567, office: "3113", month: "2025-03" """)]
    [InlineData("""edition: 2568, office: "9999", month: "2025-03" """)]
    public async Task Report_ThatThereIsNot_IsNull(string arguments) =>
        Assert.Equal("""{"report":null}""", (await _server.AskAsync($$"""{ report({{arguments}}) { id } }""")).GetRawText());

    [Theory]
    [InlineData("", "3113/2025-03 3114/2025-03 3101/2025-03 3113/2025-05")]
    [InlineData("orderBy: { field: MONTH, direction: DESC }", "3113/2025-05 3101/2025-03 3114/2025-03 3113/2025-03")]
    [InlineData("orderBy: { field: OPENED }", "3113/2025-05 3113/2025-03 3114/2025-03 3101/2025-03")]
    [InlineData("orderBy: { field: CHANGED, direction: DESC }", "3101/2025-03 3114/2025-03 3113/2025-03 3113/2025-05")]
    [InlineData("where: { edition: 2568, province: \"3100\", states: [SUBMITTED, RETURNED] }", "3113/2025-03 3101/2025-03")]
    [InlineData("where: { offices: [\"3114\", \"3101\"], month: \"2025-03\" }", "3114/2025-03 3101/2025-03")]
    [InlineData("where: { offices: [] }", "")]
    [InlineData("where: { states: [] }", "")]
    [InlineData("where: { month: \"2025-04\" }", "")]
    [InlineData("where: { edition: 2567 }", "")]
    [InlineData("where: { province: \"3200\" }", "")]
    public async Task Reports_WithConditionsAndAnOrder_AreThose(string arguments, string expected)
    {
        var reports = (await _server.AskAsync($$"""{ reports({{arguments}} first: 10) { totalCount nodes { month office { code } } } }""")).GetProperty("reports");

        Assert.Equal(expected, string.Join(' ', Listed(reports)));
        Assert.Equal(Listed(reports).Count(), reports.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Reports_PageByPageFromEitherEnd_AreAllOfThemOnce()
    {
        List<string> forward = [], backward = [];
        string? after = null, before = null;
        for (var page = 0; page < 4; page++)
        {
            var next = (await PageAsync(new { first = 1, after })).GetProperty("reports");
            (after, forward) = (next.GetProperty("pageInfo").GetProperty("endCursor").GetString(), [.. forward, .. Listed(next)]);
            Assert.Equal(page < 3, next.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            var last = (await PageAsync(new { last = 1, before })).GetProperty("reports");
            (before, backward) = (last.GetProperty("pageInfo").GetProperty("startCursor").GetString(), [.. Listed(last), .. backward]);
            Assert.Equal(page < 3, last.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        }

        Assert.Equal(["3113/2025-03", "3114/2025-03", "3101/2025-03", "3113/2025-05"], forward);
        Assert.Equal(forward, backward);
    }

    [Fact]
    public async Task Reports_OfNoItemsAtAll_SayWhetherThereAreAny()
    {
        var reports = (await PageAsync(new { first = 0 })).GetProperty("reports");

        Assert.Equal("""{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null}""", reports.GetProperty("pageInfo").GetRawText());
        Assert.Equal(0, reports.GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Reports_AfterACursorOfNoSuchList_AreAnError()
    {
        var answer = await _server.SendAsync("""{ reports(first: 1, after: "nonsense") { nodes { id } } }""");

        Assert.Equal("CURSOR_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Reports_OfOffices_StandWithThem()
    {
        var offices = (await _server.AskAsync("""{ offices(where: { parent: "3100" }, first: 50) { nodes { code reports(edition: 2568) { month } } } }"""))
            .GetProperty("offices").GetProperty("nodes").EnumerateArray().ToDictionary(
                office => office.GetProperty("code").GetString()!, office => office.GetProperty("reports").GetRawText());

        Assert.Equal("""[{"month":"2025-03"},{"month":"2025-05"}]""", offices["3113"]);
        Assert.Equal("[]", offices["3102"]);
    }

    [Fact]
    public async Task Report_AsANode_IsTheSame()
    {
        var id = (await _server.AskAsync("""{ report(edition: 2568, office: "3113", month: "2025-03") { id } }""")).GetProperty("report").GetProperty("id").GetString();

        var node = (await _server.AskAsync("query ($id: ID!) { node(id: $id) { id ... on Report { month } } }", new { id })).GetProperty("node");

        Assert.Equal((id, "2025-03"), (node.GetProperty("id").GetString(), node.GetProperty("month").GetString()));
    }

    private Task<JsonElement> PageAsync(object variables) => _server.AskAsync(
        """
        query ($first: Int, $after: String, $last: Int, $before: String) {
          reports(first: $first, after: $after, last: $last, before: $before) {
            edges { cursor node { id } }
            nodes { month office { code } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """, variables);

    private static IEnumerable<string> Listed(JsonElement reports) =>
        reports.GetProperty("nodes").EnumerateArray().Select(report => $"{report.GetProperty("office").GetProperty("code")}/{report.GetProperty("month")}");
}
