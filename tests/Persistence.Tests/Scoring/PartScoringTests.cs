using System.IO.Compression;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Tests.Scoring;

/// <summary>A write scores only what it touches, and what is stored is what everything scored anew would be.</summary>
public sealed class PartScoringTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Scores_AfterRandomWrites_AreThoseOfEverythingScoredAnew(int seed)
    {
        using var editions = new EditionCopy();
        await using var database = await TestDatabase.CreateAsync(editions.Store);
        database.Clock.Now = new DateTimeOffset(2025, 2, 20, 3, 0, 0, TimeSpan.Zero);
        var random = new Random(seed);
        var sheet = RandomFactSheets.Next(random, districts: 3, density: 1);
        await AddOfficesAsync(database, sheet);
        var waiting = new Queue<RawFact>(sheet.Facts.Select(RawFact.Of).OrderBy(_ => random.Next()));
        for (var round = 0; round < 40; round++)
        {
            await WriteAsync(database, random, waiting, sheet, editions);
            await AssertFreshAsync(database, editions.Store);
        }

        Assert.Empty(await database.Verifier.ComputeAsync());
    }

    [Fact]
    public async Task Write_OfOneIndicator_LeavesTheOtherCriteriaAlone()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Flag("3101", "ict.survey", "2025-02-01"));
        await using (var context = database.Context())
        {
            await context.CriterionScores.Where(score => score.Criterion == "1.2").ExecuteUpdateAsync(set => set.SetProperty(score => score.Points, 4m));
        }

        await database.RecordAsync(Reported.Session("3101"));

        var score = await database.ScoreAsync("3101");
        Assert.Equal([1m, 4m], score.Criteria.Take(2).Select(criterion => criterion.Points));
        Assert.Equal(5m, score.Points - score.Criteria.Skip(2).Sum(criterion => criterion.Points));
    }

    private static async Task WriteAsync(TestDatabase database, Random random, Queue<RawFact> waiting, FactSheet sheet, EditionCopy editions)
    {
        var facts = (await database.Facts.ListAsync(new FactFilter(), new PageRequest { First = 100, Descending = random.Next(2) == 0 })).Nodes.ToList();
        var kind = facts.Count == 0 ? 0 : random.Next(12);
        if (kind < 5)
        {
            var batch = Enumerable.Range(0, Math.Min(waiting.Count, random.Next(1, 9))).Select(_ => waiting.Dequeue()).ToList();
            Assert.True(batch.Count == 0 || (await database.Facts.RecordAsync(TestDatabase.Officer, 2568, batch)).IsStored);
            return;
        }

        var fact = facts[random.Next(facts.Count)];
        var version = new FactVersion(fact.Id, fact.Version);
        await (kind switch
        {
            5 => database.Facts.WithdrawAsync(TestDatabase.Officer, version, "not so"),
            6 or 7 => database.Facts.CorrectAsync(TestDatabase.Officer, version, Moved(fact.Content, random), "another day"),
            8 when fact.Evidence.Count > 0 => database.Evidence.DecideAsync(
                TestDatabase.Officer, fact.Evidence[0].Id, random.Next(2) == 0 ? EvidenceStatus.Verified : EvidenceStatus.Rejected, "seen"),
            9 => HandInAsync(database, random, sheet),
            10 => Task.FromResult(database.Clock.Now = database.Clock.Now.AddHours(random.Next(40))),
            11 when random.Next(4) == 0 => Task.Run(editions.Change),
            _ => database.Evidence.AttachAsync(TestDatabase.Officer, fact.Id, new NewEvidence { Url = "https://example.org/more" }),
        });
    }

    private static async Task HandInAsync(TestDatabase database, Random random, FactSheet sheet)
    {
        var office = sheet.Offices[random.Next(1, sheet.Offices.Count)].Code;
        var report = await database.Reports.OpenAsync(TestDatabase.Officer, 2568, office, new YearMonth(2025, random.Next(1, 7)));
        if (report.IsStored)
        {
            await database.Reports.StepAsync(TestDatabase.Officer, report.Value.Id, 1, ReportState.Submitted);
        }
    }

    private static async Task AssertFreshAsync(TestDatabase database, EditionStore editions)
    {
        Assert.DoesNotContain(DisagreementKind.OtherNumbers, (await database.Verifier.ComputeAsync()).Select(found => found.Kind));
        var rubric = editions.Find(2568)!.InForce;
        await using var context = database.Context();
        var scores = await context.Scores.ToListAsync();
        var cards = await context.Cards.ToDictionaryAsync(card => card.Office);
        var met = (await context.DeadlinesMet.ToListAsync()).ToLookup(one => one.Office);
        var handedIn = (await context.Reports.Where(report => report.FirstSubmittedAt != null).ToListAsync()).ToLookup(report => report.Office);
        var index = await Cluster.LoadAsync(context, 2568, scores.Min(score => score.Office)!, indicators: null, CancellationToken.None);
        foreach (var score in scores.Where(score => score.EditionHash == rubric.EditionHash))
        {
            var office = index.Sheet.Offices.Single(one => one.Code == score.Office);
            var fresh = new Scorer(rubric).Score(index, office, score.AsOf);
            Assert.Equal(Text(CardDocument.Write(fresh)), Text(cards[score.Office].Document));
            Assert.Equal(Deadlines(rubric, office, index, handedIn[score.Office]), met[score.Office].Select(one => (one.Deadline, one.Month, one.MetOn)).Order());
        }
    }

    private static string Text(byte[] document)
    {
        using var reader = new StreamReader(new DeflateStream(new MemoryStream(document), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static IEnumerable<(string Deadline, int Month, DateOnly On)> Deadlines(Rubric rubric, Office office, FactIndex index, IEnumerable<ReportRow> reports)
    {
        var handedIn = new HandedIn(
            reports.ToDictionary(report => Months.Read(report.Month), report => ScoringDay.LocalDay(report.FirstSubmittedAt!.Value)), null);
        return MetDeadlines.Of(rubric, rubric.Deadlines, office.Kind, index.FactsOf(office.Code), handedIn)
            .Select(one => (one.Deadline, Months.Write(one.Month) ?? 0, one.On)).Order();
    }

    private static async Task AddOfficesAsync(TestDatabase database, FactSheet sheet)
    {
        var offices = sheet.Offices.Select(office => new OfficeRecord(
            office.Code, office.Kind == OfficeKind.Province ? OfficeTier.Province : OfficeTier.District, office.Parent, office.Code, office.Code));
        Assert.True((await database.Offices.AddAsync(TestDatabase.Officer, [.. offices])).IsStored);
    }

    private static RawFact Moved(Fact fact, Random random)
    {
        var raw = RawFact.Of(fact);
        return new RawFact
        {
            Office = raw.Office, Indicator = raw.Indicator, Item = raw.Item, Date = raw.Date?.AddDays(random.Next(-9, 9)), Month = raw.Month,
            Value = raw.Value is { } value && raw.OutOf is null ? value + 1 : raw.Value, OutOf = raw.OutOf, Done = raw.Done, Rater = raw.Rater,
            Points = raw.Points, Attributes = raw.Attributes,
        };
    }
}
