using System.Globalization;
using System.Text.Json;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Api.Tests.Scores.WhatIf;

/// <summary>
/// Whatever is reported, GraphQL, the stored scores and the scoring core agree. <c>AGREEMENT_SEED</c> is the first seed, <c>AGREEMENT_SHEETS</c> how many sheets
/// are evaluated, <c>AGREEMENT_STORED</c> how many are stored.
/// </summary>
public sealed class AgreementTests
{
    private const int MostFacts = 2_000;
    private const int MostOffices = 90;
    private static readonly int First = Setting("AGREEMENT_SEED", 0);
    private static readonly int Sheets = Setting("AGREEMENT_SHEETS", 2_000);
    private static readonly int Stored = Setting("AGREEMENT_STORED", 200);
    private static readonly Scorer Core = new(SampleCore.Edition.InForce);

    [Fact]
    public async Task Evaluate_OfRandomSheets_SaysWhatTheCoreSays()
    {
        await using var api = await ApiServer.StartAsync();
        List<(string Prefix, FactSheet Sheet)> batch = [];
        for (var seed = First; seed < First + Sheets; seed++)
        {
            var sheet = RandomFactSheets.Next(new Random(seed));
            if (batch.Sum(one => one.Sheet.Facts.Count) + sheet.Facts.Count > MostFacts || batch.Sum(one => one.Sheet.Offices.Count) + sheet.Offices.Count > MostOffices)
            {
                await EvaluateAsync(api, batch);
                batch.Clear();
            }

            batch.Add((Prefix(seed), sheet));
        }

        await EvaluateAsync(api, batch);
    }

    [Fact]
    public async Task StoredScores_OfRandomSheets_AreWhatTheCoreAndEvaluateSay()
    {
        await using var api = await ApiServer.StartAsync();
        for (var seed = First; seed < First + Stored; seed++)
        {
            var sheet = RandomFactSheets.Next(new Random(seed));
            await AddOfficesAsync(api, sheet, seed);
            // One in five is recorded by its officers, whose evidence nobody has decided on; the others are taken over from files.
            if (seed % 5 == 0 && sheet.Facts.Count > 0)
            {
                await RecordAsync(api, sheet, seed);
                await AssertStoredAsync(api, Undecided(sheet), seed);
            }
            else
            {
                await ImportAsync(api, sheet, seed);
                await AssertStoredAsync(api, sheet, seed);
            }
        }
    }

    private static async Task EvaluateAsync(ApiServer api, List<(string Prefix, FactSheet Sheet)> batch)
    {
        const string Query = $$"""query ($input: EvaluateInput!) { evaluate(input: $input) { cards { {{CardJson.Numbers}} } errors { ... on Error { code path } } } }""";
        var answer = await api.SendAsync(Query, new { input = SheetJson.Of(batch) });
        Assert.False(answer.TryGetProperty("errors", out var errors), $"From seed {batch[0].Prefix}: {errors}");
        var payload = answer.GetProperty("data").GetProperty("evaluate");
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, $"From seed {batch[0].Prefix}: {payload.GetProperty("errors")}");
        using var cards = payload.GetProperty("cards").EnumerateArray().GetEnumerator();
        foreach (var (prefix, sheet) in batch)
        {
            foreach (var card in Core.ScoreAll(sheet))
            {
                Assert.True(cards.MoveNext());
                CardJson.AssertIs(card, cards.Current, prefix + card.Office.Code);
            }
        }
    }

    private static async Task AssertStoredAsync(ApiServer api, FactSheet sheet, int seed)
    {
        await EvaluateAsync(api, [(Prefix(seed), sheet)]);
        var query = string.Join(' ', sheet.Offices.Select(office => $$"""_{{office.Code}}: scorecard(office: "{{Prefix(seed)}}{{office.Code}}", edition: 2568) { ...Numbers }"""));
        var data = await api.AskAsync($$"""{ {{query}} } fragment Numbers on Scorecard { {{CardJson.Numbers}} }""");
        foreach (var card in Core.ScoreAll(sheet))
        {
            CardJson.AssertIs(card, data.GetProperty("_" + card.Office.Code), Prefix(seed) + card.Office.Code);
        }
    }

    private static async Task AddOfficesAsync(ApiServer api, FactSheet sheet, int seed)
    {
        var offices = sheet.Offices.Select(office => new OfficeRecord(
            Prefix(seed) + office.Code, office.Kind == OfficeKind.Province ? OfficeTier.Province : OfficeTier.District,
            office.Parent is null ? null : Prefix(seed) + office.Parent, office.Code, office.Code));
        Assert.Empty((await api.Get<OfficeStore>().AddAsync(new Caller("test"), [.. offices])).Errors);
    }

    private static async Task RecordAsync(ApiServer api, FactSheet sheet, int seed)
    {
        foreach (var some in sheet.Facts.Chunk(500))
        {
            var data = await api.AskAsync(
                "mutation ($facts: [FactInput!]!) { recordFacts(input: { edition: 2568, facts: $facts }) { errors { ... on Error { code path message } } } }",
                new { facts = some.Select(fact => SheetJson.Recorded(fact, Prefix(seed))) });
            Assert.True(data.GetProperty("recordFacts").GetProperty("errors").ValueKind == JsonValueKind.Null, $"Seed {seed}: {data}");
        }
    }

    private static async Task ImportAsync(ApiServer api, FactSheet sheet, int seed)
    {
        var facts = sheet.Facts.Select(fact => Moved(RawFact.Of(fact), seed)).ToList();
        if (facts.Count > 0)
        {
            Assert.Empty((await api.Get<FactStore>().ImportAsync(new Caller("test"), 2568, facts)).Errors);
        }
    }

    /// <summary>The sheet as it is before anybody has decided on its evidence.</summary>
    private static FactSheet Undecided(FactSheet sheet)
    {
        var facts = sheet.Facts.Select(fact => Copy(RawFact.Of(fact), fact.Office, [.. fact.Evidence.Select(one => one with { Status = EvidenceStatus.Pending })]));
        return FactChecker.Check(sheet.Edition, sheet.Offices, facts, SampleCore.Edition.InForce).Sheet!;
    }

    private static RawFact Moved(RawFact fact, int seed) => Copy(fact, Prefix(seed) + fact.Office, fact.Evidence);

    private static RawFact Copy(RawFact fact, string office, IReadOnlyList<Evidence> evidence) => new()
    {
        Id = fact.Id, Office = office, Indicator = fact.Indicator, Item = fact.Item, Date = fact.Date, Month = fact.Month, Value = fact.Value, OutOf = fact.OutOf,
        Done = fact.Done, Rater = fact.Rater, Points = fact.Points, Attributes = fact.Attributes, Evidence = evidence,
    };

    private static string Prefix(int seed) => string.Create(CultureInfo.InvariantCulture, $"s{seed}-");

    private static int Setting(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
