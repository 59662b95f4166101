using System.Text.Json;

namespace Digital40.Api.Tests.Scores.WhatIf;

public sealed class EvaluateTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Evaluate = $$"""
        query ($input: EvaluateInput!) { evaluate(input: $input) {
          cards { {{CardJson.Numbers}} }
          errors { __typename ... on Error { code path message } }
        } }
        """;

    private ApiServer Api => server.Api;

    [Fact]
    public async Task Cards_OfTheSample_AreTheCoresAndNothingIsStored()
    {
        var input = SheetJson.Of(SampleCore.Sheet, withNames: true);
        var before = await Api.AskAsync("""{ scorecard(office: "3100", edition: 2568) { knownAt points } }""");

        var cards = (await Api.AskAsync(Evaluate, new { input })).GetProperty("evaluate").GetProperty("cards").EnumerateArray().ToList();

        Assert.Equal(SampleCore.Sheet.Offices.Count, cards.Count);
        foreach (var (office, card) in SampleCore.Sheet.Offices.Zip(cards))
        {
            CardJson.AssertIs(SampleCore.Score(office.Code), card);
        }

        Assert.Equal(before.GetRawText(), (await Api.AskAsync("""{ scorecard(office: "3100", edition: 2568) { knownAt points } }""")).GetRawText());
    }

    [Fact]
    public async Task Card_OfFactsOfOnesOwn_HasReasonsAndNoFactsOfOthers()
    {
        const string Query = """
            query ($input: EvaluateInput!) { evaluate(input: $input) { cards {
              officeCode officeName office { code } knownAt asOf interpretations { entry option } plan(gain: 1) { isReachable steps { adds } } duties { code }
              criteria(codes: ["1.1"]) { title(locale: EN) rule levelText(locale: EN) measures { value facts { reference verdict fact { id } } } next { adds gap { more } } } } } }
            """;
        var input = new
        {
            edition = 2568,
            offices = new object[] { new { code = "P", kind = "PROVINCE", nameTh = "\u0e01" }, new { code = "D", kind = "DISTRICT", parent = "P" } },
            facts = new object[]
            {
                new { id = "3101-awareness-session-1", office = "D", indicator = "awareness.session", date = "2025-02-06", attributes = new[] { new { name = "form", value = "training" } }, evidence = new[] { new { url = "x", status = "REJECTED", channel = "line-group" } } },
            },
            asOf = "2025-03-01",
            interpretations = new[] { new { entry = "awareness-rows", option = "exactly" } },
        };

        var cards = (await Api.AskAsync(Query, new { input })).GetProperty("evaluate").GetProperty("cards");

        var fact = cards[1].GetProperty("criteria")[0].GetProperty("measures")[0].GetProperty("facts")[0];
        Assert.Equal("""{"reference":"3101-awareness-session-1","verdict":"EVIDENCE_REJECTED","fact":null}""", fact.GetRawText());
        Assert.Equal(("\u0e01", "D"), (cards[0].GetProperty("officeName").GetString()!, cards[1].GetProperty("officeName").GetString()!));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, "2025-03-01"), (cards[0].GetProperty("office").ValueKind, cards[0].GetProperty("knownAt").ValueKind, cards[0].GetProperty("asOf").GetString()!));
        Assert.True(cards[1].GetProperty("plan").GetProperty("isReachable").GetBoolean());
        Assert.Equal("awareness-rows", cards[0].GetProperty("interpretations")[0].GetProperty("entry").GetString());
    }

    [Fact]
    public async Task Input_WithoutOffices_IsOfTheEditionsOwn()
    {
        var payload = (await Api.AskAsync("""{ evaluate(input: { edition: 2568, facts: [] }) { cards { officeCode } } }""")).GetProperty("evaluate");

        Assert.Equal(24, payload.GetProperty("cards").GetArrayLength());
        var one = (await Api.AskAsync("""{ evaluate(input: { edition: 2568, offices: [{ code: "3100" }, { code: "3101" }], facts: [] }) { cards { officeName(locale: EN) } } }""")).GetProperty("evaluate");
        Assert.Equal("""[{"officeName":"Buri Ram"},{"officeName":"Mueang Buri Ram"}]""", one.GetProperty("cards").GetRawText());
    }

    [Fact]
    public async Task Input_WithManyMistakes_IsToldAllOfThemWithTheirPaths()
    {
        var input = new
        {
            edition = 2568,
            asOf = "2020-01-01",
            interpretations = new[] { new { entry = "x", option = "y" } },
            offices = new object[] { new { code = "P", kind = "PROVINCE" }, new { code = "D", kind = "DISTRICT", parent = "Q" }, new { code = "P", kind = "PROVINCE" }, new { code = "Z" }, new { code = "E", kind = "DISTRICT" } },
            facts = new object[]
            {
                new { id = "a", office = "P", indicator = "nothing" }, new { id = "a", office = "X", indicator = "ict.news", month = "2025-03", value = 1 },
                new { id = "c", office = "P", indicator = "ict.news" }, new { id = "d", office = "P", indicator = "awareness.session", date = "2025-03-01", attributes = new[] { new { name = "form", value = "x" } } },
            },
        };

        var payload = (await Api.AskAsync(Evaluate, new { input })).GetProperty("evaluate");

        Assert.Equal(JsonValueKind.Null, payload.GetProperty("cards").ValueKind);
        var errors = payload.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("code")} {string.Join('.', error.GetProperty("path").EnumerateArray())}").ToList();
        Assert.Superset(
            new HashSet<string>
            {
                "as-of-outside input.asOf", "interpretation-unknown input.interpretations.0.entry", "parent-unknown input.offices.1.parent",
                "office-duplicate input.offices.2.code", "office-kind-missing input.offices.3.kind", "parent-missing input.offices.4.parent",
                "indicator-unknown input.facts.0.indicator", "id-duplicate input.facts.1.id", "office-unknown input.facts.1.office",
                "month-missing input.facts.2.month", "value-missing input.facts.2.value", "attribute-value-unknown input.facts.3.attributes.0.value",
            },
            errors.ToHashSet());
    }

    [Fact]
    public async Task Input_ThatIsTooLarge_IsRefused()
    {
        var offices = Enumerable.Range(0, 101).Select(number => new { code = $"P{number}", kind = "PROVINCE" });
        Assert.Equal("offices-too-many", await CodeAsync(new { edition = 2568, offices, facts = Array.Empty<object>() }));
        Assert.Equal("edition-unknown", await CodeAsync(new { edition = 1, facts = Array.Empty<object>() }));
        var facts = Enumerable.Range(0, 10_001).Select(_ => new { id = "", office = "", indicator = "" });
        Assert.Equal("LIST_TOO_LONG", (await Api.SendAsync(Evaluate, new { input = new { edition = 2568, facts } })).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("LIST_TOO_LONG", (await Api.SendAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", 101) })).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<string?> CodeAsync(object input) =>
        (await Api.AskAsync(Evaluate, new { input })).GetProperty("evaluate").GetProperty("errors")[0].GetProperty("code").GetString();
}
