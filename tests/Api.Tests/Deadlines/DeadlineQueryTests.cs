using System.Globalization;
using System.Text.Json;
using Digital40.Api.Locales;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Deadlines;

public sealed class DeadlineQueryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static readonly StringComparer Thai = StringComparer.Create(CultureInfo.GetCultureInfo("th-TH"), ignoreCase: false);

    [Fact]
    public async Task Deadlines_EveryField_IsThatOfTheStore()
    {
        List<OfficeDeadline> stored =
            [.. (await server.Api.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter { Offices = ["3101"] }, new PageRequest { First = 100 })).Nodes];

        var data = await server.Api.AskAsync(
            """
            {
              deadlines(edition: 2568, where: { offices: ["3101"] }, first: 100) {
                totalCount
                nodes {
                  edition office { code } deadline { code metBy } title en: title(locale: EN) status due dueLabel dueEn: dueLabel(locale: EN) daysLeft reminder
                  reminderLabel month monthLabel monthEn: monthLabel(locale: EN) waitsFor { indicator { code } item { code } } metOn metOnLabel(locale: EN) clause
                }
              }
            }
            """);

        Assert.InRange(stored.Select(deadline => deadline.Status).Distinct().Count(), 3, 6);
        ExpectedJson.Equal(new { totalCount = stored.Count, nodes = stored.Select(Expected) }, data.GetProperty("deadlines"));
    }

    [Fact]
    public async Task Deadline_ThatComesMonthly_HasBuddhistLabelsAndWaitsForWhatComesMonthly()
    {
        var nodes = (await server.Api.AskAsync(
            """
            {
              deadlines(edition: 2568, where: { province: "3100", criterion: "4.2", from: "2025-03-01", to: "2025-03-31" }) {
                nodes { deadline { code waitsFor { indicator { code } } } dueLabel monthLabel waitsFor { indicator { code } } }
              }
            }
            """)).GetProperty("deadlines").GetProperty("nodes");

        var march = Assert.Single(nodes.EnumerateArray());
        Assert.Equal("25 มีนาคม 2568", march.GetProperty("dueLabel").GetString());
        Assert.Equal("มีนาคม 2568", march.GetProperty("monthLabel").GetString());
        Assert.NotEqual(0, march.GetProperty("waitsFor").GetArrayLength());
        Assert.True(march.GetProperty("waitsFor").GetArrayLength() <= march.GetProperty("deadline").GetProperty("waitsFor").GetArrayLength());
    }

    [Theory]
    [InlineData("""{ offices: ["๓๑๐๑", "3102", "9999"] }""")]
    [InlineData("""{ offices: [] }""")]
    [InlineData("""{ province: "๓๑๐๐" }""")]
    [InlineData("""{ province: "3000" }""")]
    [InlineData("""{ statuses: [MISSED, MET_LATE] }""")]
    [InlineData("""{ statuses: [] }""")]
    [InlineData("""{ from: "2025-03-31" }""")]
    [InlineData("""{ to: "2025-03-31" }""")]
    [InlineData("""{ from: "2025-03-31", to: "2025-03-31" }""")]
    [InlineData("""{ criterion: "2.2" }""")]
    [InlineData("""{ asOf: "2025-03-25", statuses: [DUE_SOON, UPCOMING] }""")]
    [InlineData("{}")]
    public async Task Deadlines_ByEachCondition_AreThoseThatMeetIt(string where)
    {
        var counted = (await server.Api.AskAsync($"{{ deadlines(edition: 2568, where: {where}, first: 0) {{ totalCount }} }}")).GetProperty("deadlines");

        var expected = await server.Api.Get<DeadlineStore>().CountAsync(2568, FilterOf(where));
        Assert.Equal(expected, counted.GetProperty("totalCount").GetInt32());
        Assert.Equal(where.Contains("3000", StringComparison.Ordinal) || where.Contains("[]", StringComparison.Ordinal), expected == 0);
    }

    [Theory]
    [InlineData("2025-01-14", "UPCOMING", null)]
    [InlineData("2025-03-24", "DUE_SOON", 7)]
    [InlineData("2025-03-31", "DUE_SOON", 0)]
    [InlineData("2025-04-01", "MISSED", -1)]
    public async Task Status_OfADeadlineThatIsNotMet_FollowsTheDay(string asOf, string status, int? daysLeft)
    {
        await using var empty = await ApiServer.StartAsync();
        await empty.Get<OfficeStore>().AddAsync(
            new Persistence.Writing.Caller("test"),
            [new OfficeRecord("3100", OfficeTier.Province, null, "บุรีรัมย์", "Buri Ram"), new OfficeRecord("3101", OfficeTier.District, "3100", "เมือง", "Mueang")]);

        var office = (await empty.AskAsync(
            "query ($asOf: LocalDate) { office(code: \"3101\") { deadlines(edition: 2568, asOf: $asOf) { deadline { code } status daysLeft metOn } } }", new { asOf }))
            .GetProperty("office");

        var deadline = office.GetProperty("deadlines").EnumerateArray().Single(one => one.GetProperty("deadline").GetProperty("code").GetString() == "model-tambon");
        Assert.Equal(status, deadline.GetProperty("status").GetString());
        Assert.Equal("null", deadline.GetProperty("metOn").GetRawText());
        Assert.Equal(daysLeft ?? deadline.GetProperty("daysLeft").GetInt32(), deadline.GetProperty("daysLeft").GetInt32());
    }

    [Fact]
    public async Task Deadlines_ByOffice_GoOfficeByOfficeInTime()
    {
        var nodes = await WalkAsync("orderBy: { field: OFFICE },", "office { name } due");

        var names = nodes.Select(node => node.GetProperty("office").GetProperty("name").GetString()!).ToList();
        Assert.Equal(names.Order(Thai), names);
        Assert.All(
            nodes.GroupBy(node => node.GetProperty("office").GetProperty("name").GetString()),
            office => Assert.Equal(office.Select(Due).Order(), office.Select(Due)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("orderBy: { field: DUE },")]
    [InlineData("orderBy: { field: DUE, direction: DESC },")]
    public async Task Deadlines_ByDay_AreInTime(string orderBy)
    {
        var days = (await WalkAsync(orderBy, "due")).Select(Due).ToList();

        Assert.Equal(await server.Api.Get<DeadlineStore>().CountAsync(2568, new DeadlineFilter()), days.Count);
        Assert.Equal(orderBy.Contains("DESC", StringComparison.Ordinal) ? days.OrderDescending() : days.Order(), days);
    }

    [Fact]
    public async Task Deadlines_OfAnEditionThatIsNot_AreNone()
    {
        var data = await server.Api.AskAsync("""{ deadlines(edition: 2400) { totalCount } office(code: "3101") { deadlines(edition: 2400) { status } } }""");

        ExpectedJson.Equal(new { deadlines = new { totalCount = 0 }, office = new { deadlines = Array.Empty<object>() } }, data);
    }

    [Fact]
    public async Task Cursor_OfAnotherOrder_IsRefused()
    {
        var cursor = (await server.Api.AskAsync("{ deadlines(edition: 2568, first: 1) { pageInfo { endCursor } } }"))
            .GetProperty("deadlines").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var answer = await server.Api.SendAsync(
            "query ($after: String) { deadlines(edition: 2568, orderBy: { field: OFFICE }, after: $after) { totalCount } }", new { after = cursor });

        Assert.Equal("CURSOR_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Deadlines_OfManyOffices_AreReadAtOnce()
    {
        using var queries = new QueryCounter();
        await using var watched = await ApiServer.WithSampleAsync();
        queries.Clear();

        var data = await watched.AskAsync(
            """
            { offices(first: 24) { nodes { code parent { code } children { code } deadlines(edition: 2568, statuses: [MISSED]) { status office { code } } } } }
            """);

        var offices = data.GetProperty("offices").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(24, offices.Count);
        Assert.All(offices, office => Assert.All(
            office.GetProperty("deadlines").EnumerateArray(),
            deadline => Assert.Equal(("MISSED", office.GetProperty("code").GetString()), (deadline.GetProperty("status").GetString(), deadline.GetProperty("office").GetProperty("code").GetString()))));
        Assert.Equal((1, 1, 1, 1), (Sent("office-page"), Sent("office-children"), Sent("deadline-offices"), Sent("deadlines-met")));
        // Parents and the offices of deadlines, in as many batches as the loaders need: never one for each office.
        Assert.InRange(Sent("office-find"), 1, 4);

        int Sent(string tag) => queries.Count(watched, tag);
    }

    private static DeadlineFilter FilterOf(string where) => where switch
    {
        _ when where.Contains("9999", StringComparison.Ordinal) => new() { Offices = ["3101", "3102"] },
        _ when where.Contains("offices", StringComparison.Ordinal) => new() { Offices = [] },
        _ when where.Contains("3000", StringComparison.Ordinal) => new() { Provinces = ["3000"] },
        _ when where.Contains("province", StringComparison.Ordinal) => new() { Provinces = ["3100"] },
        _ when where.Contains("asOf", StringComparison.Ordinal) => new() { AsOf = new DateOnly(2025, 3, 25), Statuses = [DeadlineStatus.DueSoon, DeadlineStatus.Upcoming] },
        _ when where.Contains("MISSED", StringComparison.Ordinal) => new() { Statuses = [DeadlineStatus.Missed, DeadlineStatus.MetLate] },
        _ when where.Contains("statuses", StringComparison.Ordinal) => new() { Statuses = [] },
        _ when where.Contains("criterion", StringComparison.Ordinal) => new() { Criterion = "2.2" },
        _ => new()
        {
            From = where.Contains("from", StringComparison.Ordinal) ? new DateOnly(2025, 3, 31) : null,
            To = where.Contains("to:", StringComparison.Ordinal) ? new DateOnly(2025, 3, 31) : null,
        },
    };

    private static object Expected(OfficeDeadline one) => new
    {
        edition = 2568, office = new { code = "3101" }, deadline = new { code = one.Deadline.Code, metBy = DeadlineNeeds.BasisOf(one.Rubric, one.Deadline) },
        title = one.Deadline.Title.Th, en = one.Deadline.Title.En, status = one.Status, due = one.Item.Due, dueLabel = DateLabels.Of(one.Item.Due, Locale.Th),
        dueEn = DateLabels.Of(one.Item.Due, Locale.En), daysLeft = one.Item.Days, reminder = one.Item.Reminder,
        reminderLabel = DateLabels.Of(one.Item.Reminder, Locale.Th), month = one.Item.Month, monthLabel = DateLabels.Of(one.Item.Month, Locale.Th),
        monthEn = DateLabels.Of(one.Item.Month, Locale.En), waitsFor = one.Deadline.Links.Where(link => Waits(one, link)).Select(Expected), metOn = one.MetOn,
        metOnLabel = DateLabels.Of(one.MetOn, Locale.En), clause = one.Deadline.Clause,
    };

    private static object Expected(DeadlineLink link) => new { indicator = new { code = link.Indicator }, item = link.Item is { } code ? new { code } : null };

    private static bool Waits(OfficeDeadline one, DeadlineLink link) => DeadlineNeeds.LinksFor(one.Rubric, one.Deadline, one.Item.Month).Contains(link);

    private static string Due(JsonElement node) => node.GetProperty("due").GetString() ?? "undated";

    private async Task<List<JsonElement>> WalkAsync(string orderBy, string fields)
    {
        List<JsonElement> nodes = [];
        string? after = null;
        JsonElement page;
        do
        {
            page = (await server.Api.AskAsync(
                $"query ($after: String) {{ deadlines(edition: 2568, {orderBy} first: 100, after: $after) {{ nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { after }))
                .GetProperty("deadlines");
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return nodes;
    }
}
