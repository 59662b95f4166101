using Digital40.Rules.Checking.Samples;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Samples;

public sealed class SampleTests
{
    private static readonly SampleSubject Everything = new(
        RubricFolder.Edition.InForce, RubricFolder.Edition.InForce, RubricFolder.Edition.InForce.Criteria.Select(criterion => criterion.Code).ToHashSet());

    [Fact]
    public void Sheets_OfASeed_AreTheSameEachTime()
    {
        var (one, asOf) = new SampleSheets(Everything).Next(7, 2568);
        var (other, again) = new SampleSheets(Everything).Next(7, 2568);
        Assert.Equal(asOf, again);
        Assert.Equal(one.Facts.Select(fact => FactText.Of(fact)), other.Facts.Select(fact => FactText.Of(fact)));
        Assert.NotEqual(one.Facts.Count, new SampleSheets(Everything).Next(8, 2568).Sheet.Facts.Count);
    }

    [Fact]
    public void Sheets_OfManySeeds_AreValid()
    {
        var indicators = RubricFolder.Edition.InForce.Indicators;
        for (var seed = 1; seed <= 50; seed++)
        {
            foreach (var fact in new SampleSheets(Everything).Next(seed, 2568).Sheet.Facts)
            {
                var indicator = indicators[fact.Indicator];
                Assert.Equal(indicator.PeriodOf(fact.Item) == Digital40.Rules.Rubrics.Period.Month, fact.Month is not null);
                Assert.Equal(indicator.ItemRequired, fact.Item is not null);
                Assert.All(indicator.Attributes.Values, attribute => Assert.True(attribute.Allows(fact.Attribute(attribute.Name))));
                Assert.True(fact is not Figure figure || (figure.Value >= 0 && !(figure.Value > figure.OutOf) && indicator.OutOfRequired == figure.OutOf is not null));
                Assert.True(fact is not Judgement judgement || indicator.AllowedPoints.Contains(judgement.Points));
            }
        }
    }

    [Fact]
    public void Reduce_KeepsOnlyWhatIsNeeded()
    {
        var (sheet, _) = new SampleSheets(Everything).Next(3, 2568);
        var needed = new[] { sheet.Facts[2], sheet.Facts[^1] };
        Assert.Equal(needed, SheetReducer.Reduce(sheet, smaller => needed.All(smaller.Facts.Contains)).Facts);
        Assert.Empty(SheetReducer.Reduce(sheet, _ => true).Facts);
        Assert.Equal(sheet.Facts, SheetReducer.Reduce(sheet, smaller => smaller.Facts.Count == sheet.Facts.Count).Facts);
    }
}
