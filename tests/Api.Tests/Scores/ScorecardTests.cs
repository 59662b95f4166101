using System.Text.Json;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;

namespace Digital40.Api.Tests.Scores;

public sealed class ScorecardTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Everything =
        """
        query ($office: String!) {
          scorecard(office: $office, edition: 2568) {
            officeCode officeName th: officeName(locale: TH) office { code } edition editionHash asOf knownAt interpretations { entry option }
            points max confirmed ceiling reporting publication { id }
            areas { code title(locale: EN) points max confirmed ceiling criteria { code } }
            duties { code title text(locale: EN) holds clause }
            criteria {
              code area title(locale: EN) clause level points max confirmed ceiling reporting rule ruleClause levelText pointsText(locale: EN)
              confirmedText ceilingText reportingText nextText(locale: EN)
              measures {
                key name label unit unitLabel clause value reporting valueText(locale: EN) text reportingText restsOn
                thresholds { level owner points condition { text } isMet isConfirmed text(locale: EN) clause }
                facts { reference verdict counts isConfirmed due fact { id reference } }
                details { ...Detail parts { ...Detail } }
                offices { ...Detail }
              }
              next {
                level wording points adds text(locale: EN) clause isReachable
                gap { ...Gap parts { ...Gap parts { ...Gap parts { ...Gap } } } }
              }
            }
          }
        }
        fragment Detail on MeasureDetail { kind code label text isMet value due done month missingOffices clause }
        fragment Gap on Gap {
          kind code label text(locale: EN) state condition { text } missing unit more moreText keep keepText due deadlineText hint choose isCheapest
        }
        """;

    private ApiServer Api => server.Api;

    [Theory]
    [InlineData("3100")]
    [InlineData("3113")]
    public async Task StoredCard_WithEveryField_SaysWhatTheStoresSay(string office)
    {
        var card = (await Api.AskAsync(Everything, new { office })).GetProperty("scorecard");

        var store = Api.Get<ScoreStore>();
        var stored = (await store.FindAsync(2568, [office]))[0];
        var explained = (await store.ExplainAsync(2568, [office]))[office];
        Assert.Equal(
            (stored.EditionHash, "2025-06-30", stored.Points, stored.Criteria.Count),
            (card.GetProperty("editionHash").GetString()!, card.GetProperty("asOf").GetString()!, card.GetProperty("points").GetDecimal(), card.GetProperty("criteria").GetArrayLength()));
        Assert.Equal(stored.KnownAt, card.GetProperty("knownAt").GetDateTimeOffset());
        foreach (var (criterion, said) in explained.Criteria.Zip(card.GetProperty("criteria").EnumerateArray()))
        {
            Assert.Equal((criterion.Code, criterion.Rule), (said.GetProperty("code").GetString(), said.GetProperty("rule").GetString()));
            Assert.Equal((criterion.Title.En, criterion.LevelText.Th), (said.GetProperty("title").GetString()!, said.GetProperty("levelText").GetString()!));
            Assert.Equal((criterion.NextText.En, criterion.Clause), (said.GetProperty("nextText").GetString()!, said.GetProperty("clause").GetString()!));
            Assert.Equal(criterion.Next?.Gap.Text.En, said.GetProperty("next") is { ValueKind: JsonValueKind.Object } next ? next.GetProperty("gap").GetProperty("text").GetString() : null);
            foreach (var (measure, told) in criterion.Measures.Zip(said.GetProperty("measures").EnumerateArray()))
            {
                Assert.Equal((measure.Key, measure.ValueText.En), (told.GetProperty("key").GetString()!, told.GetProperty("valueText").GetString()!));
                Assert.Equal(measure.Thresholds.Select(one => one.Condition.Text), told.GetProperty("thresholds").EnumerateArray().Select(one => one.GetProperty("condition").GetProperty("text").GetString()));
                Assert.Equal(measure.Facts.Select(fact => fact.Id), told.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("fact").GetProperty("reference").GetString()));
                Assert.Equal(measure.Details.Count + measure.Offices.Count, told.GetProperty("details").GetArrayLength() + told.GetProperty("offices").GetArrayLength());
            }
        }

        Assert.Equal(stored.Points, card.GetProperty("areas").EnumerateArray().Sum(area => area.GetProperty("points").GetDecimal()));
        Assert.Equal(explained.Duties.Select(duty => duty.Text.En), card.GetProperty("duties").EnumerateArray().Select(duty => duty.GetProperty("text").GetString()));
        Assert.Equal(SampleCore.Sheet.Offices.Single(one => one.Code == office).NameTh, card.GetProperty("th").GetString());
    }

    [Fact]
    public async Task StoredCard_WithoutItsFacts_StillStands()
    {
        await using var api = await ApiServer.WithSampleAsync();
        var before = await api.AskAsync(Everything.Replace(" fact { id reference }", "", StringComparison.Ordinal), new { office = "3100" });
        await using (var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(api.Folder)};Foreign Keys=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM EvidenceDecisions; DELETE FROM Evidence; DELETE FROM Facts";
            await command.ExecuteNonQueryAsync();
        }

        var after = await api.AskAsync(Everything.Replace(" fact { id reference }", "", StringComparison.Ordinal), new { office = "3100" });
        var replayed = (await api.AskAsync("""{ scorecard(office: "3100", edition: 2568, asOf: "2025-06-30") { points } }""")).GetProperty("scorecard");

        Assert.Equal(before.ToString(), after.ToString());
        Assert.NotEqual(before.GetProperty("scorecard").GetProperty("points").GetDecimal(), replayed.GetProperty("points").GetDecimal());
    }

    [Fact]
    public async Task Card_AsOfADay_IsTheCores()
    {
        foreach (var day in new[] { new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 6, 30), new DateOnly(2025, 12, 31) })
        {
            var query = $$"""{ scorecard(office: "3100", edition: 2568, asOf: "{{day:yyyy-MM-dd}}") { {{CardJson.Numbers}} } }""";
            CardJson.AssertIs(SampleCore.Score("3100", day), (await Api.AskAsync(query)).GetProperty("scorecard"));
        }
    }

    [Fact]
    public async Task Card_UnderOtherOptions_IsTheCoresAndNamesThem()
    {
        const string Query = """
            { scorecard(office: "3101", edition: 2568, interpretations: [{ entry: "awareness-rows", option: "exactly" }, { entry: "awareness-basis", option: "per-form" }]) {
              officeCode points max confirmed ceiling reporting criteria { code level points max confirmed ceiling reporting } } }
            """;
        var options = Interpretation.InForce.With("awareness-rows", "exactly").With("awareness-basis", "per-form");

        CardJson.AssertIs(SampleCore.Score("3101", interpretation: options), (await Api.AskAsync(Query)).GetProperty("scorecard"));
        var named = await Api.AskAsync("""{ scorecard(office: "3101", edition: 2568, interpretations: { entry: "awareness-rows", option: "exactly" }) { interpretations { entry option } } }""");
        Assert.Equal("""[{"entry":"awareness-rows","option":"exactly"}]""", named.GetProperty("scorecard").GetProperty("interpretations").GetRawText());
    }

    [Fact]
    public async Task Card_AskedForBadly_TellsEveryErrorWithItsPlace()
    {
        var answer = await Api.SendAsync("""
            { scorecard(office: "3101", edition: 2568, asOf: "2024-12-31", interpretations: [
              { entry: "nothing", option: "x" }, { entry: "awareness-rows", option: "x" }, { entry: "awareness-rows", option: "exactly" }]) { points } }
            """);

        var errors = answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions")).ToList();
        Assert.Equal(
            ["AS_OF_OUTSIDE asOf", "INTERPRETATION_UNKNOWN interpretations.0.entry", "INTERPRETATION_OPTION interpretations.1.option", "INTERPRETATION_TWICE interpretations.2.entry"],
            errors.Select(error => $"{error.GetProperty("code")} {string.Join('.', error.GetProperty("place").EnumerateArray())}"));
        Assert.Equal("EDITION_UNKNOWN", await CodeAsync("""{ scorecard(office: "3101", edition: 1, asOf: "2025-03-01") { points } }"""));
        Assert.Equal("GAIN_NEGATIVE", await CodeAsync("""{ scorecard(office: "3101", edition: 2568) { plan(gain: -1) { cost } } }"""));
    }

    [Fact]
    public async Task Card_ThatThereIsNot_IsNull()
    {
        var data = await Api.AskAsync("""{ a: scorecard(office: "9999", edition: 2568) { points } b: scorecard(office: "3101", edition: 1) { points } c: scorecard(office: "9999", edition: 2568, asOf: "2025-03-01") { points } }""");

        Assert.Equal("""{"a":null,"b":null,"c":null}""", data.GetRawText());
    }

    [Fact]
    public async Task Card_KnownAtAnInstant_DoesNotKnowWhatCameLater()
    {
        await using var api = await ApiServer.WithSampleAsync();
        api.Clock.Now = api.Clock.Now.AddHours(1);
        var before = api.Clock.Now;
        api.Clock.Now = before.AddHours(1);
        await api.AskAsync("""mutation { recordFacts(input: { edition: 2568, facts: [{ office: "3101", indicator: "ict.news", month: "2025-06", value: 0 }] }) { errors { ... on Error { code } } } }""");
        await api.AskAsync("""mutation { recordFacts(input: { edition: 2568, facts: [{ office: "3101", indicator: "awareness.session", date: "2025-03-03", attributes: { name: "form", value: "training" }, evidence: { url: "https://example.org/1" } }] }) { errors { ... on Error { code } } } }""");

        var data = await api.AskAsync($$"""{ now: scorecard(office: "3101", edition: 2568) { ...Sessions } then: scorecard(office: "3101", edition: 2568, knownAt: "{{before:O}}") { knownAt asOf ...Sessions } } fragment Sessions on Scorecard { criteria(codes: "1.1") { measures { value } } }""");

        var (now, then) = (data.GetProperty("now"), data.GetProperty("then"));
        Assert.Equal(SessionsOf(then) + 1, SessionsOf(now));
        Assert.Equal((before, "2025-06-30"), (then.GetProperty("knownAt").GetDateTimeOffset(), then.GetProperty("asOf").GetString()!));
    }

    [Fact]
    public async Task Plan_OfAStoredCard_IsTheCores()
    {
        const string Plan = """
            { wanted most isReachable gain cost text(locale: EN)
              steps { criterion title level points adds cost text(locale: EN) actions { ...Action } } keep { ...Action } }
            """;
        const string Action = "fragment Action on PlannedAction { kind criterion indicator item month months offices attributes { name values } raters count keepCount least due text(locale: EN) }";
        await using var api = await ApiServer.WithSampleAsync();
        api.Clock.Now = new DateTimeOffset(2025, 3, 31, 2, 0, 0, TimeSpan.Zero);
        await api.Get<Rescorer>().RunAsync();
        var data = await api.AskAsync($$"""{ scorecard(office: "3105", edition: 2568) { asOf points ceiling gain: plan(gain: 2) {{Plan}} all: plan {{Plan}} } } {{Action}}""");

        var card = data.GetProperty("scorecard");
        var core = SampleCore.Score("3105", DateOnly.Parse(card.GetProperty("asOf").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (plan, said) in new[] { (Planner.Plan(core, 2), card.GetProperty("gain")), (Planner.Plan(core, core.Ceiling - core.Points), card.GetProperty("all")) })
        {
            Assert.Equal((plan.Text.En, plan.Cost, plan.Gain, plan.Most), (said.GetProperty("text").GetString()!, said.GetProperty("cost").GetDecimal(), said.GetProperty("gain").GetDecimal(), said.GetProperty("most").GetDecimal()));
            Assert.Equal(plan.Steps.SelectMany(step => step.Actions).Select(action => action.Text.En), said.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("actions").EnumerateArray()).Select(action => action.GetProperty("text").GetString()));
            Assert.Equal(plan.Keep.Count, said.GetProperty("keep").GetArrayLength());
        }
    }

    [Fact]
    public async Task Offices_InAList_HaveTheirCards()
    {
        var data = await Api.AskAsync("""{ offices(first: 24) { nodes { code scorecard(edition: 2568) { officeCode points criteria { code points levelText } } } } }""");

        foreach (var office in data.GetProperty("offices").GetProperty("nodes").EnumerateArray())
        {
            var code = office.GetProperty("code").GetString()!;
            Assert.Equal(SampleCore.Score(code).Points, office.GetProperty("scorecard").GetProperty("points").GetDecimal());
        }
    }

    private static decimal SessionsOf(JsonElement card) => card.GetProperty("criteria")[0].GetProperty("measures")[0].GetProperty("value").GetDecimal();

    private async Task<string?> CodeAsync(string query) =>
        (await Api.SendAsync(query)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
