using System.Text.Json;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Tests.Scores.WhatIf;

public sealed class WhatIfTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Try = """
        query ($office: String = "3101", $changes: WhatIfChangesInput!, $asOf: LocalDate) { whatIf(office: $office, edition: 2568, changes: $changes, asOf: $asOf) {
          before { points asOf criteria(codes: ["1.1"]) { measures { value } } } after { points criteria(codes: ["1.1"]) { measures { value facts { reference fact { id } } } } }
          difference { points confirmed ceiling criteria { before { code points } after { points } points confirmed ceiling } }
          errors { __typename ... on Error { code path } }
        } }
        """;

    private ApiServer Api => server.Api;

    [Fact]
    public async Task Record_OfASession_CountsItAndStoresNothing()
    {
        var before = await Api.AskAsync("""{ scorecard(office: "3101", edition: 2568) { points knownAt } }""");

        var payload = await TryAsync(new { record = new[] { Session("3101") } });

        var (asItIs, asItWouldBe) = (payload.GetProperty("before"), payload.GetProperty("after"));
        Assert.Equal(Sessions(asItIs) + 1, Sessions(asItWouldBe));
        Assert.Equal("2025-06-30", asItIs.GetProperty("asOf").GetString());
        Assert.Equal(
            asItWouldBe.GetProperty("points").GetDecimal() - asItIs.GetProperty("points").GetDecimal(), payload.GetProperty("difference").GetProperty("points").GetDecimal());
        Assert.Equal(before.GetRawText(), (await Api.AskAsync("""{ scorecard(office: "3101", edition: 2568) { points knownAt } }""")).GetRawText());
    }

    [Fact]
    public async Task EveryKindOfChange_Together_IsWhatTheSameWritesWouldGive()
    {
        await using var api = await ApiServer.WithSampleAsync();
        var figure = await FindAsync(api, fact => fact is { Office: "3101", Indicator: "bmn.households" });
        var session = await FindAsync(api, fact => fact is { Office: "3101", Indicator: "awareness.session" });
        var others = (await api.Get<FactStore>().ListAsync(new FactFilter { Offices = ["3101"], Indicators = ["awareness.session"] }, new())).Nodes.ToList();
        var (verified, rejected) = (others.Last(fact => fact.Evidence.Count > 0 && fact.Id != session.Id), others.First(fact => fact.Evidence.Count > 0 && fact.Id != session.Id));
        var changes = new
        {
            record = new[] { Session("3101") },
            correct = new[] { new { fact = Id("Fact", figure.Id), content = new { office = "3101", indicator = "bmn.households", date = $"{figure.Content.Date:yyyy-MM-dd}", value = 0, outOf = 100 } } },
            withdraw = new[] { Id("Fact", session.Id) },
            verify = new[] { Id("Evidence", verified.Evidence[0].Id) },
            reject = verified.Id == rejected.Id ? [] : rejected.Evidence.Select(one => Id("Evidence", one.Id)).ToArray(),
        };
        var tried = (await api.AskAsync(Try, new { changes })).GetProperty("whatIf");
        Assert.Equal(JsonValueKind.Null, tried.GetProperty("errors").ValueKind);

        await WriteAsync(api, figure, session, verified, rejected);

        var stored = (await api.AskAsync("""{ scorecard(office: "3101", edition: 2568) { points } }""")).GetProperty("scorecard");
        Assert.Equal(stored.GetProperty("points").GetDecimal(), tried.GetProperty("after").GetProperty("points").GetDecimal());
        Assert.NotEmpty(tried.GetProperty("difference").GetProperty("criteria").EnumerateArray());
    }

    [Fact]
    public async Task Changes_OfADistrict_ReachItsProvince()
    {
        var payload = await TryAsync(new { record = new[] { Session("3101") } }, "3100");

        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
    }

    [Fact]
    public async Task Changes_ThatAreBad_AreToldAllOfThemWithTheirPlaces()
    {
        var figure = await FindAsync(Api, fact => fact is { Office: "3101", Indicator: "bmn.households" });
        var changes = new
        {
            record = new object[] { new { office = "9999", indicator = "ict.news", month = "2025-03", value = 1 }, new { office = "3101", indicator = "bmn.households", date = $"{figure.Content.Date:yyyy-MM-dd}", value = 1, outOf = 2 } },
            correct = new[] { new { fact = Id("Fact", figure.Id), content = new { office = "3102", indicator = "bmn.households", date = "2025-03-31", value = 5, outOf = 2 } }, new { fact = Id("Fact", 999_999), content = new { office = "3101", indicator = "bmn.households", date = "2025-03-31", value = 1, outOf = 2 } } },
            withdraw = new[] { Id("Fact", 888_888) },
            verify = new[] { Id("Evidence", 777_777) },
        };

        var payload = await TryAsync(changes, asOf: "2020-01-01");

        var errors = payload.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("code")} {string.Join('.', error.GetProperty("path").EnumerateArray())}").ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "as-of-outside asOf", "office-unknown changes.record.0.office", "fact-moved changes.correct.0.content", "value-above-out-of changes.correct.0.content.value",
                "fact-unknown changes.correct.1.fact", "fact-unknown changes.withdraw.0", "evidence-unknown changes.verify.0",
            },
            errors);
        Assert.Contains("figure-duplicate changes.record.0.date", await CodesAsync(new { record = new[] { new { office = "3101", indicator = "bmn.households", date = $"{figure.Content.Date:yyyy-MM-dd}", value = 1, outOf = 2 } } }));
        Assert.Equal(["part-unused changes.record.0.value"], await CodesAsync(new { record = new[] { new { office = "3101", indicator = "awareness.session", date = "2025-06-20", value = 1, attributes = new[] { new { name = "form", value = "training" } } } } }));
        Assert.Equal(["change-twice changes.withdraw.1"], await CodesAsync(new { withdraw = new[] { Id("Fact", figure.Id), Id("Fact", figure.Id) } }));
        Assert.Equal(["changes-count changes"], await CodesAsync(new { }));
        Assert.Equal(["changes-count changes"], await CodesAsync(new { record = Enumerable.Repeat(Session("3101"), 501) }));
        Assert.Equal(["office-unknown office"], await CodesAsync(new { withdraw = new[] { Id("Fact", 1) } }, "9999"));
    }

    private static async Task WriteAsync(ApiServer api, StoredFact figure, StoredFact session, StoredFact verified, StoredFact rejected)
    {
        var (store, evidence, caller) = (api.Get<FactStore>(), api.Get<Digital40.Persistence.EvidenceKeeping.EvidenceStore>(), new Digital40.Persistence.Writing.Caller("test"));
        var corrected = new Digital40.Rules.Facts.Reading.RawFact { Office = "3101", Indicator = "bmn.households", Date = figure.Content.Date, Value = 0, OutOf = 100 };
        Assert.Empty((await store.CorrectAsync(caller, new(figure.Id, figure.Version), corrected, "wrong")).Errors);
        Assert.Empty((await store.WithdrawAsync(caller, new(session.Id, session.Version), "none")).Errors);
        await evidence.DecideAsync(caller, verified.Evidence[0].Id, Digital40.Rules.Facts.EvidenceStatus.Verified);
        foreach (var one in verified.Id == rejected.Id ? [] : rejected.Evidence)
        {
            await evidence.DecideAsync(caller, one.Id, Digital40.Rules.Facts.EvidenceStatus.Rejected, "no");
        }

        await api.AskAsync("mutation ($facts: [FactInput!]!) { recordFacts(input: { edition: 2568, facts: $facts }) { errors { __typename } } }", new { facts = new[] { Session("3101") } });
    }

    private async Task<JsonElement> TryAsync(object changes, string office = "3101", string? asOf = null) =>
        (await Api.AskAsync(Try, new { office, changes, asOf })).GetProperty("whatIf");

    private async Task<List<string>> CodesAsync(object changes, string office = "3101") =>
        [.. (await TryAsync(changes, office)).GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("code")} {string.Join('.', error.GetProperty("path").EnumerateArray())}")];

    private static async Task<StoredFact> FindAsync(ApiServer api, Func<Digital40.Rules.Facts.Fact, bool> which) =>
        (await api.Get<FactStore>().FindAsync(2568, "3100", [SampleCore.Sheet.Facts.First(which).Id]))[0];

    private static string Id(string type, long number) => new Digital40.GraphQL.Relay.NodeId(type, number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToString();

    private static decimal Sessions(JsonElement card) => card.GetProperty("criteria")[0].GetProperty("measures")[0].GetProperty("value").GetDecimal();

    private static object Session(string office) => new
    {
        office, indicator = "awareness.session", date = "2025-03-03", attributes = new[] { new { name = "form", value = "training" } }, evidence = new[] { new { url = "https://example.org/1" } },
    };
}
