using System.Text.RegularExpressions;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Scorer = Digital40.Rubric.Oracle.Oracle;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>The sample province that comes with the repository.</summary>
public sealed partial class SampleTests
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json");
    private static readonly FactReadResult Sample = FactReader.Read(Path, FactsFile.Rubric);

    [Fact]
    public void Sample_HasNoErrors_AndSaysWhatItIs()
    {
        Assert.Empty(Sample.Errors);
        Assert.Empty(Sample.Warnings);
        Assert.True(Sample.IsSample);
        Assert.Contains("invented", Sample.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_HasTheEditionsOffices_WithTheirNames()
    {
        Assert.Equal(FactsFile.Rubric.Offices.Values, Sample.Sheet!.Offices);
    }

    [Fact]
    public void Sample_EveryOfficeHasFacts_ThirtyToSixty()
    {
        foreach (var office in Sample.Sheet!.Offices)
        {
            Assert.InRange(Sample.Sheet.Facts.Count(fact => fact.Office == office.Code), 30, 60);
        }
    }

    [Fact]
    public void Sample_UsesEveryIndicatorAndEveryEvidenceStatus()
    {
        Assert.Equal(FactsFile.Rubric.Indicators.Keys.Order(), Sample.Sheet!.Facts.Select(fact => fact.Indicator).Distinct().Order());
        Assert.Equal(
            [EvidenceStatus.Pending, EvidenceStatus.Verified, EvidenceStatus.Rejected],
            Sample.Sheet.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.Status).Distinct().Order());
    }

    [Fact]
    public void Sample_ProvinceScored_IsNeitherWeakNorPerfect()
    {
        var card = Scorer.Score(Sample.Sheet!, "3100", FactsFile.Rubric.DefaultAsOf);

        Assert.InRange(card.Points, 70, 85);
        Assert.True(card.Confirmed < card.Points && card.Points < card.Ceiling);
        Assert.True(card.Criteria.Select(criterion => criterion.State).Distinct().Count() > 1);
    }

    [Fact]
    public void Sample_NamesNobody_AndLinksNowhere()
    {
        Assert.All(Sample.Sheet!.Facts.SelectMany(fact => fact.Evidence), evidence => Assert.StartsWith("https://example.org/", evidence.Url, StringComparison.Ordinal));
        Assert.All(Sample.Sheet.Facts.OfType<Judgement>(), judgement => Assert.Matches(Role(), judgement.Rater));
    }

    [Fact]
    public void Sample_HasOneFactALine()
    {
        Assert.Equal(Sample.Sheet!.Facts.Count, Sample.Sheet.Facts.Select(fact => fact.Line).Distinct().Count());
    }

    [GeneratedRegex("^r[1-5]$")]
    private static partial Regex Role();
}
