using System.Text.Json;

namespace Digital40.Api.Tests.Facts;

public sealed class FactListTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private const string List =
        """
        query ($where: FactFilter, $orderBy: FactOrder, $first: Int, $after: String, $last: Int, $before: String) {
          facts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } nodes { id office { code } value date indicatorCode }
          }
        }
        """;

    private readonly ApiServer _server = sample.Api;

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Pages_WhileFactsComeIn_ShowEachOnceInBothDirections(string direction)
    {
        var (office, where) = (direction == "ASC" ? "3120" : "3121", (object)new { offices = new[] { direction == "ASC" ? "3120" : "3121" }, from = "2030-01-01" });
        for (var day = 1; day <= 6; day++)
        {
            await _server.RecordAsync(FactDocuments.Session(office, $"2030-01-0{day}"));
        }

        var orderBy = new { field = "DATE", direction };
        var first = await ListAsync(new { where, orderBy, first = 2 });
        await _server.RecordAsync(FactDocuments.Session(office, direction == "ASC" ? "2030-01-01" : "2030-01-09"));
        var next = await ListAsync(new { where, orderBy, first = 2, after = first.GetProperty("pageInfo").Text("endCursor") });
        var back = await ListAsync(new { where, orderBy, last = 2, before = next.GetProperty("pageInfo").Text("startCursor") });

        Assert.Equal(direction == "ASC" ? ["2030-01-01", "2030-01-02"] : ["2030-01-06", "2030-01-05"], Dates(first));
        Assert.Equal(direction == "ASC" ? ["2030-01-03", "2030-01-04"] : ["2030-01-04", "2030-01-03"], Dates(next));
        Assert.Equal(direction == "ASC" ? ["2030-01-01", "2030-01-02"] : ["2030-01-06", "2030-01-05"], Dates(back));
        Assert.Equal((6, 7), (first.GetProperty("totalCount").GetInt32(), next.GetProperty("totalCount").GetInt32()));
        Assert.True(next.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task List_WithEveryCondition_HoldsThemAll()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3113", "2025-08", 1));
        var where = new { edition = 2568, offices = new[] { "๓๑๑๓" }, province = "3100", indicators = new[] { "ict.news" }, from = "2025-08-01", to = "2025-08-31", month = "2025-08", state = "CURRENT" };

        var found = await ListAsync(new { where });
        var none = await ListAsync(new { where = new { where.offices, where.month, state = "WITHDRAWN" } });
        var before = await ListAsync(new { where = new { where.offices, where.month, knownAt = "2020-01-01T00:00:00Z" } });

        Assert.Equal(fact.Text("id"), Assert.Single(found.Items("nodes")).Text("id"));
        Assert.Equal((0, 0), (none.GetProperty("totalCount").GetInt32(), before.GetProperty("totalCount").GetInt32()));
    }

    [Fact]
    public async Task List_OfAnOffice_IsThatOfTheOfficeAlone()
    {
        var data = await _server.AskAsync("""{ office(code: "3101") { facts(where: { edition: 2568 }, first: 3) { totalCount nodes { office { code } } } } }""");

        var facts = data.GetProperty("office").GetProperty("facts");
        Assert.True(facts.GetProperty("totalCount").GetInt32() > 3);
        Assert.All(facts.Items("nodes"), fact => Assert.Equal("3101", fact.GetProperty("office").Text("code")));
    }

    [Fact]
    public async Task List_ForADistrict_HasItsOwnFactsAlone()
    {
        var own = (await _server.AskAsync(List, new { }, "DistrictOfficer@3101")).GetProperty("facts");
        var others = (await _server.AskAsync(List, new { where = new { offices = new[] { "3102" } } }, "DistrictOfficer@3101")).GetProperty("facts");

        Assert.All(own.Items("nodes"), fact => Assert.Equal("3101", fact.GetProperty("office").Text("code")));
        Assert.NotEmpty(own.Items("nodes"));
        Assert.Equal(0, others.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task List_ForAViewer_IsRefused()
    {
        var answer = await _server.SendAsync(List, new { }, "Viewer");

        Assert.Equal("FORBIDDEN", answer.Items("errors")[0].GetProperty("extensions").Text("code"));
    }

    [Fact]
    public async Task Node_OfAnotherOffice_IsAsOneThatIsNot()
    {
        var id = (await ListAsync(new { where = new { offices = new[] { "3102" } }, first = 1 })).Items("nodes")[0].Text("id");

        var node = (await _server.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id }, "DistrictOfficer@3101")).GetProperty("node");

        Assert.Equal(JsonValueKind.Null, node.ValueKind);
    }

    [Fact]
    public async Task Cursor_OfAnotherOrder_IsRefused()
    {
        var cursor = (await ListAsync(new { first = 1 })).GetProperty("pageInfo").Text("endCursor");

        var answer = await _server.SendAsync(List, new { orderBy = new { field = "INDICATOR" }, after = cursor });

        Assert.Equal("CURSOR_INVALID", answer.Items("errors")[0].GetProperty("extensions").Text("code"));
    }

    private static IEnumerable<string?> Dates(JsonElement page) => page.Items("nodes").Select(fact => fact.Text("date"));

    private async Task<JsonElement> ListAsync(object variables) => (await _server.AskAsync(List, variables)).GetProperty("facts");
}
