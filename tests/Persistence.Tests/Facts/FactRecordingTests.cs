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
}
