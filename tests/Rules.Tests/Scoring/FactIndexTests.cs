using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tests.Scoring;

public class FactIndexTests
{
    [Fact]
    public void FactsOf_OfficesInTurn_AreInTheSheetsOrder()
    {
        var index = IndexOf("3100", "310101", "3100", "3100", "310102", "3100", "310101");

        Assert.Equal(["0", "2", "3", "5"], index.FactsOf("3100").Select(fact => fact.Id));
        Assert.Equal(["1", "6"], index.FactsOf("310101").Select(fact => fact.Id));
        Assert.Equal(["4"], index.FactsOf("310102").Select(fact => fact.Id));
    }

    [Fact]
    public void FactsOf_OneRun_EndsWithTheOffice()
    {
        var facts = IndexOf("3100", "310101", "310101", "310102").FactsOf("310101");

        Assert.Equal(2, facts.Count);
        Assert.Equal(["1", "2"], [facts[0].Id, facts[1].Id]);
        Assert.Throws<ArgumentOutOfRangeException>(() => facts[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => facts[-1]);
    }

    [Fact]
    public void FactsOf_OfficeWithoutFacts_AreNone() => Assert.Empty(IndexOf("3100").FactsOf("310101"));

    [Fact]
    public void FactsOf_EmptySheet_AreNone() => Assert.Empty(IndexOf().FactsOf("3100"));

    private static FactIndex IndexOf(params string[] offices)
    {
        var facts = offices.Select((office, position) => new Flag
        {
            Id = FormattableString.Invariant($"{position}"), Office = office, Indicator = "ict.survey", Date = new DateOnly(2025, 3, 1), Done = true,
        });
        return new FactIndex(new FactSheet(2568, [], [.. facts]));
    }
}
