using System.Text.Json;

namespace Digital40.Api.Tests.Facts;

public sealed class RecordFactsTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task Facts_ThatAreGood_AreAnsweredInOrderWithEveryField()
    {
        var payload = await RecordAsync(FactDocuments.Session("3113", reference: "งาน-1"), FactDocuments.News("3113", "2025-08", 12.5m));

        Assert.Empty(payload.Errors());
        var (session, news) = (payload.Items("facts")[0], payload.Items("facts")[1]);
        Assert.Equal(
            ("งาน-1", 1, 2568, "3113", "3100", "awareness.session", "ACTIVITY", "2025-06-20", "20 มิถุนายน 2568", "CURRENT"),
            (session.Text("reference"), session.GetProperty("version").GetInt32(), session.GetProperty("edition").GetInt32(), session.GetProperty("office").Text("code"),
                session.GetProperty("province").Text("code"), session.Text("indicatorCode"), session.Text("kind"), session.Text("date"), session.Text("dateLabel"),
                session.Text("state")));
        Assert.Equal(("form", "training"), (session.Items("attributes")[0].Text("name"), session.Items("attributes")[0].Text("value")));
        Assert.NotEqual("training", session.Items("attributes")[0].Text("label"));
        Assert.Equal(("https://example.org/photo", "PENDING", "line-group"), EvidenceOf(session));
        Assert.All(["item", "itemTitle", "month", "monthLabel", "value", "outOf", "done", "rater", "points", "reason", "closedAt", "closedBy", "closedReason"], name => Assert.Null(session.GetProperty(name).GetRawText() is "null" ? null : name));
        Assert.Equal(("FIGURE", "2025-08", "August 2025", 12.5m), (news.Text("kind"), news.Text("month"), news.Text("monthLabel"), news.GetProperty("value").GetDecimal()));
        Assert.StartsWith("#", news.Text("reference"), StringComparison.Ordinal);
        Assert.True(session.GetProperty("isSample").GetBoolean());
        var node = (await _server.AskAsync(FactDocuments.Node, new { id = session.Text("id") })).GetProperty("node");
        Assert.Equal(session.GetRawText(), node.GetRawText());
    }

    [Fact]
    public async Task Facts_WithPartsThatNothingWouldBecomeOf_AreRefused()
    {
        var attributes = new[] { new { name = "form", value = "training" } };

        var payload = await RecordAsync(
            new { office = "3113", indicator = "awareness.session", date = "2025-06-20", attributes, month = "2025-06", value = 3, outOf = 4, done = true, rater = "judge", points = 5 },
            new { office = "3113", indicator = "ict.news", month = "2025-09", value = 1, done = false });

        Assert.Equal(
            [
                .. new[] { "month", "value", "outOf", "done", "rater", "points" }.Select(part => $"InputError part-unused input.facts.0.{part}"),
                "InputError part-unused input.facts.1.done",
            ],
            payload.Errors());
    }

    [Fact]
    public async Task Facts_ThatStandTwice_AreNamedWithoutALineOfAFile()
    {
        var payload = await RecordAsync(FactDocuments.Session("3113", reference: "twin"), FactDocuments.Session("3113", reference: "twin"));

        var error = Assert.Single(payload.Items("errors"));
        Assert.Equal("'twin', which is also the fact 'twin'", error.Text("found"));
    }

    [Fact]
    public async Task Facts_WithErrors_AreRefusedWithEachAtItsPlace()
    {
        object[] facts =
        [
            FactDocuments.Session("3113"),
            FactDocuments.News("9999", "2025-08", 1),
            new { office = "3113", indicator = "awareness.session", attributes = new[] { new { name = "form", value = "nothing" }, new { name = "size", value = "1" } }, evidence = new object[] { new { url = "http://example.org" }, new { url = "https://example.org", channel = "pigeon" } } },
            new { office = "3113", indicator = "no.such" },
            new { reference = "#first", office = "3113", indicator = "ict.news", month = "2025-09", value = -1 },
        ];

        var payload = await RecordAsync(facts);

        Assert.Equal(JsonValueKind.Null, payload.GetProperty("facts").ValueKind);
        Assert.Equal(
            [
                "NotFoundError office-unknown input.facts.1.office",
                "InputError attribute-value-unknown input.facts.2.attributes.0.value",
                "InputError attribute-unknown input.facts.2.attributes.1.name",
                "InputError date-missing input.facts.2.date",
                "InputError evidence-link input.facts.2.evidence.0.url",
                "InputError channel-unknown input.facts.2.evidence.1.channel",
                "InputError indicator-unknown input.facts.3.indicator",
                "InputError fact-reference input.facts.4.reference",
                "InputError value-negative input.facts.4.value",
            ],
            payload.Errors());
    }

    [Fact]
    public async Task Facts_OfOfficesThatAreNotTheCallers_AreRefusedBesideWhatIsWrongAndTellNothing()
    {
        await _server.RecordAsync(FactDocuments.News("3114", "2025-09", 1));
        object[] facts = [FactDocuments.News("3113", "2025-10", -1), FactDocuments.News("3114", "2025-09", 1), FactDocuments.News("9999", "2025-09", 1)];

        var payload = (await _server.AskAsync(FactDocuments.Record, new { facts }, "DistrictOfficer@3113")).GetProperty("recordFacts");

        Assert.Equal(
            [
                "InputError value-negative input.facts.0.value", "ForbiddenError forbidden input.facts.1.office", "NotFoundError office-unknown input.facts.2.office",
            ],
            payload.Errors());
    }

    [Fact]
    public async Task Facts_OfAViewer_AreRefused()
    {
        var payload = (await _server.AskAsync(FactDocuments.Record, new { facts = new[] { FactDocuments.News("3113", "2025-10", 1) } }, "Viewer")).GetProperty("recordFacts");

        Assert.Equal(["ForbiddenError forbidden input.facts.0.office"], payload.Errors());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public async Task Facts_NoneOrTooMany_AreRefused(int count)
    {
        var payload = await RecordAsync([.. Enumerable.Range(0, count).Select(_ => FactDocuments.Session("3113"))]);

        Assert.Equal(["InputError facts-count input.facts"], payload.Errors());
    }

    [Fact]
    public async Task Facts_FiveHundred_AreRecordedAtOnce()
    {
        var payload = await RecordAsync([.. Enumerable.Range(0, 500).Select(_ => FactDocuments.Session("3115"))]);

        Assert.Empty(payload.Errors());
        Assert.Equal(500, payload.Items("facts").Count);
    }

    [Fact]
    public async Task Facts_OfAnotherEdition_AreRefused()
    {
        var payload = await _server.PayloadAsync(FactDocuments.Record, new { edition = 2599, facts = new[] { FactDocuments.Session("3113") } });

        Assert.Equal(["NotFoundError edition-unknown input.edition"], payload.Errors());
    }

    [Fact]
    public async Task Figure_ThatIsThereAlready_IsRefusedWithItsMonth()
    {
        await _server.RecordAsync(FactDocuments.News("3116", "2025-09", 1));

        Assert.Equal(["InputError figure-duplicate input.facts.0.month"], (await RecordAsync(FactDocuments.News("3116", "2025-09", 2))).Errors());
    }

    [Fact]
    public async Task Reference_ThatIsTaken_IsRefused()
    {
        await _server.RecordAsync(FactDocuments.Session("3116", reference: "twice"));

        Assert.Equal(["InputError id-duplicate input.facts.0.reference"], (await RecordAsync(FactDocuments.Session("3117", reference: "twice"))).Errors());
    }

    private static (string? Url, string? Status, string? Channel) EvidenceOf(JsonElement fact)
    {
        var evidence = fact.Items("evidence")[0];
        return (evidence.Text("url"), evidence.Text("status"), evidence.Text("channelCode"));
    }

    private Task<JsonElement> RecordAsync(params object[] facts) => _server.PayloadAsync(FactDocuments.Record, new { facts });
}
