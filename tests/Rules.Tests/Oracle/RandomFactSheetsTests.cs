using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>The random sheets are valid input, and the same for the same seed.</summary>
public sealed class RandomFactSheetsTests
{
    private const decimal Limit = 1_000_000_000_000_000;

    [Fact]
    public void Next_ManyTimes_GivesValidSheets()
    {
        var random = new Random(3100);
        for (var i = 0; i < 300; i++)
        {
            var facts = RandomFactSheets.Next(random).Facts;

            Assert.Distinct(facts.Select(fact => fact.Id));
            Assert.Distinct(facts.OfType<Figure>().Select(figure => (figure.Office, figure.Indicator, figure.Month?.LastDay ?? figure.Date)));
            Assert.Distinct(facts.OfType<Judgement>().Select(judgement => (judgement.Office, judgement.Item, judgement.Rater)));
            Assert.All(facts.OfType<Figure>(), figure => Assert.True(IsValid(figure), $"{figure.Indicator} {figure.Value} of {figure.OutOf}"));
        }
    }

    [Fact]
    public void Next_WithTheSameSeed_GivesTheSameSheets() =>
        Assert.Equal(
            RandomFactSheets.Next(new Random(5), density: 1).Facts.Select(fact => $"{fact.Id} {fact.Indicator} {fact.Date:O}"),
            RandomFactSheets.Next(new Random(5), density: 1).Facts.Select(fact => $"{fact.Id} {fact.Indicator} {fact.Date:O}"));

    [Fact]
    public void Next_FromEmptyToFull_HasNoFactsOrOfEveryIndicator()
    {
        Assert.Empty(RandomFactSheets.Next(new Random(5), density: 0).Facts);
        var full = Enumerable.Range(0, 20).SelectMany(seed => RandomFactSheets.Next(new Random(seed), districts: 6, density: 1).Facts);
        Assert.Equal(20, full.Select(fact => fact.Indicator).Distinct().Count());
    }

    private static bool IsValid(Figure figure) =>
        figure.Value >= 0 && figure.Value < Limit && decimal.Round(figure.Value, 4) == figure.Value && !(figure.Value > figure.OutOf);
}
