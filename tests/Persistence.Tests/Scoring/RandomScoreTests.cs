using System.Globalization;
using System.Text.Json;
using Digital40.Persistence.Offices;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Persistence.Tests.Scoring;

/// <summary>Whatever is reported, the stored scores are the scoring core's.</summary>
public sealed class RandomScoreTests
{
    private static readonly Scorer Core = new(new EditionStore().Find(2568)!.InForce);

    [Fact]
    public async Task Scores_OfRandomFactSheets_AreTheScoringCores()
    {
        await using var database = await TestDatabase.CreateAsync();
        for (var seed = 0; seed < 60; seed++)
        {
            var sheet = Renamed(RandomFactSheets.Next(new Random(seed)), seed);
            await StoreAsync(database, sheet);
            foreach (var card in Core.ScoreAll(sheet))
            {
                await AssertStoredAsync(database, card);
            }
        }

        Assert.Empty(await database.Verifier.ComputeAsync());
        Assert.Empty(await database.Verifier.LookAsync());
    }

    [Fact]
    public async Task Facts_OfRandomFactSheets_ComeBackAsTheyWere()
    {
        await using var database = await TestDatabase.CreateAsync();
        var sheet = RandomFactSheets.Next(new Random(7), districts: 3, density: 1);
        await StoreAsync(database, sheet);

        var stored = (await database.Scores.IndexAsync(2568, "3100"))!.Sheet;

        Assert.Equal(sheet.Facts.Select(Text), stored.Facts.Select(Text));
    }

    private static async Task StoreAsync(TestDatabase database, FactSheet sheet)
    {
        var offices = sheet.Offices.Select(office => new OfficeRecord(
            office.Code, office.Kind == OfficeKind.Province ? OfficeTier.Province : OfficeTier.District, office.Parent, office.Code, office.Code));
        Assert.True((await database.Offices.AddAsync(TestDatabase.Officer, [.. offices])).IsStored);
        if (sheet.Facts.Count > 0)
        {
            Assert.Empty((await database.Facts.ImportAsync(TestDatabase.Officer, 2568, [.. sheet.Facts.Select(RawFact.Of)])).Errors);
        }
    }

    private static async Task AssertStoredAsync(TestDatabase database, Scorecard card)
    {
        var stored = await database.ScoreAsync(card.Office.Code);
        Assert.Equal(
            (card.Points, card.Max, card.Confirmed, card.Ceiling, card.Reporting), (stored.Points, stored.Max, stored.Confirmed, stored.Ceiling, stored.Reporting));
        Assert.Equal(
            card.Criteria.Select(score => (score.Code, score.Level?.Number, score.Points, score.Confirmed, score.Ceiling, score.Reporting)),
            stored.Criteria.Select(score => (score.Criterion, score.Level, score.Points, score.Confirmed, score.Ceiling, score.Reporting)));
    }

    /// <summary>The sheet with offices of its own, so that many fit into one database.</summary>
    private static FactSheet Renamed(FactSheet sheet, int seed)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{seed}-");
        return new FactSheet(
            sheet.Edition,
            [.. sheet.Offices.Select(office => new Office(prefix + office.Code, office.Kind, office.Parent is { } parent ? prefix + parent : null))],
            [.. sheet.Facts.Select(fact => Moved(fact, prefix + fact.Office))]);
    }

    private static Fact Moved(Fact fact, string office) => fact switch
    {
        Figure figure => new Figure
        {
            Id = fact.Id, Office = office, Indicator = fact.Indicator, Item = fact.Item, Date = fact.Date, Month = fact.Month, Attributes = fact.Attributes,
            Evidence = fact.Evidence, Value = figure.Value, OutOf = figure.OutOf,
        },
        Flag flag => new Flag
        {
            Id = fact.Id, Office = office, Indicator = fact.Indicator, Item = fact.Item, Date = fact.Date, Month = fact.Month, Attributes = fact.Attributes,
            Evidence = fact.Evidence, Done = flag.Done,
        },
        Judgement judgement => new Judgement
        {
            Id = fact.Id, Office = office, Indicator = fact.Indicator, Item = fact.Item, Date = fact.Date, Month = fact.Month, Attributes = fact.Attributes,
            Evidence = fact.Evidence, Rater = judgement.Rater, Points = judgement.Points,
        },
        _ => new Activity
        {
            Id = fact.Id, Office = office, Indicator = fact.Indicator, Item = fact.Item, Date = fact.Date, Month = fact.Month, Attributes = fact.Attributes,
            Evidence = fact.Evidence,
        },
    };

    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;

    private static string Text(Fact fact)
    {
        var raw = RawFact.Of(fact);
        var parts = new { raw.Id, raw.Office, raw.Indicator, raw.Item, raw.Date, Month = raw.Month.ToString(), Value = Plain(raw.Value), OutOf = Plain(raw.OutOf), raw.Done, raw.Rater, raw.Points };
        return $"{fact.GetType().Name} {JsonSerializer.Serialize(parts)} {JsonSerializer.Serialize(fact.Attributes)} {JsonSerializer.Serialize(fact.Evidence)}";
    }
}
