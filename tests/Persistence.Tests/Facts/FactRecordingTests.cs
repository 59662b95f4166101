using Digital40.Persistence.Facts;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Tests.Facts;

public sealed class FactRecordingTests
{
    [Fact]
    public async Task Record_OfSeveralFacts_StoresThemInOrderWithTheirEvidence()
    {
        await using var database = await TestDatabase.WithProvinceAsync();

        var result = await database.Facts.RecordAsync(TestDatabase.Officer, 2568, [Reported.Session("3101"), Reported.News("3101", 3, 12)]);

        Assert.Empty(result.Errors);
        var facts = await database.Facts.FindAsync([.. result.Value!.Select(fact => fact.Id)]);
        Assert.Equal(["awareness.session", "ict.news"], facts.OrderBy(fact => fact.Id).Select(fact => fact.Content.Indicator));
        Assert.Equal([EvidenceStatus.Pending], facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.Status));
        Assert.Equal(12m, Assert.IsType<Figure>(facts.MaxBy(fact => fact.Id)!.Content).Value);
    }

    [Fact]
    public async Task Record_WithErrors_StoresNothingAndNamesEachWithItsPosition()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.Facts.RecordAsync(TestDatabase.Officer, 2568, [Reported.News("3101", 3, 12)]);

        var result = await database.Facts.RecordAsync(
            TestDatabase.Officer,
            2568,
            [Reported.Session("3101"), Reported.News("3101", 3, 13), Reported.News("9999", 3, 1), new RawFact { Office = "3101", Indicator = "no.such" }]);

        Assert.Equal(
            [(1, "figure-duplicate"), (2, "office-unknown"), (3, "indicator-unknown")],
            result.Errors.Select(error => (error.Index!.Value, error.Code)));
        Assert.Equal(1, await database.Facts.CountAsync(new FactFilter { Edition = 2568 }));
    }

    [Fact]
    public async Task Record_WithABadPart_NamesItsField()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = new RawFact
        {
            Id = "#7",
            Office = "3101",
            Indicator = "awareness.session",
            Attributes = [new RawAttribute("form", "no-such-form"), new RawAttribute("other", "x")],
            Evidence = [new Evidence("https://example.org"), new Evidence("ftp://example.org", Channel: "pigeon"), new Evidence("sha256:00")],
        };

        var result = await database.Facts.RecordAsync(TestDatabase.Officer, 2568, [fact]);

        Assert.Equal(
            [
                ("fact-reference", "id"), ("attribute-value-unknown", "attributes.0.value"), ("attribute-unknown", "attributes.1.name"), ("date-missing", "date"),
                ("evidence-link", "evidence.1.url"), ("channel-unknown", "evidence.1.channel"), ("evidence-link", "evidence.2.url"),
            ],
            result.Errors.Select(error => (error.Code, error.Field)));
        Assert.Equal(result.Errors, await database.Facts.CheckAsync(2568, [fact]));
    }

    [Fact]
    public async Task Record_OfTextsThatAreTooLong_IsRefused()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = Reported.Session("3101");
        var longer = new RawFact
        {
            Id = new string('ก', 201), Office = fact.Office, Indicator = fact.Indicator, Date = fact.Date, Attributes = fact.Attributes, Evidence = fact.Evidence,
            Rater = new string('ก', 201),
        };

        var result = await database.Facts.RecordAsync(TestDatabase.Officer, 2568, [longer]);

        Assert.Equal([("part-unused", "rater"), ("text-too-long", "id"), ("text-too-long", "rater")], result.Errors.Select(error => (error.Code, error.Field)).Order());
    }

    [Fact]
    public async Task Import_OfPartsThatAreNotUsed_IsStored()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = Reported.Session("3101");
        var more = new RawFact { Office = fact.Office, Indicator = fact.Indicator, Date = fact.Date, Attributes = fact.Attributes, Evidence = fact.Evidence, Rater = "nobody" };

        var imported = await database.Facts.ImportAsync(TestDatabase.Officer, 2568, [more]);

        Assert.True(imported.IsStored);
    }

    [Fact]
    public async Task AsWritten_AfterACorrectionAndADecision_IsAsItWas()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.Session("3101"));
        var before = Assert.Single(await database.Facts.FindAsync([fact.Id]));
        await database.Evidence.DecideAsync(TestDatabase.Officer, before.Evidence[0].Id, EvidenceStatus.Verified);
        await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.Session("3101"), "again");

        var written = Assert.Single(await database.Facts.AsWrittenAsync([fact]));
        var corrected = Assert.Single(await database.Facts.AsWrittenAsync([fact with { Version = 2 }]));

        Assert.Equal((1, FactState.Current, null), (written.Version, written.State, written.ClosedAt));
        Assert.Equal(before.Evidence, written.Evidence);
        Assert.Equal((2, EvidenceStatus.Verified), (corrected.Version, corrected.Evidence[0].Status));
    }
}
