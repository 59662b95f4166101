using Digital40.Rules.Explanations;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class ShareExplanationTests
{
    [Fact]
    public void Facts_OfEveryKind_HaveTheirVerdict()
    {
        var sheet = new OracleSheet()
            .Figure("bmn.households", "2025-01-31", 100, 1000)
            .Figure("bmn.households", "2025-03-31", 950, 1000)
            .Figure("bmn.households", "2025-04-01", 1000, 1000);
        var measure = Explained.Of(sheet, "2.1").Measure("collected");
        Assert.Equal([FactVerdict.Superseded, FactVerdict.Counts, FactVerdict.AfterCutOff], measure.Verdicts());
        Assert.Equal(("95 % (950 / 1,000)", 95m), (measure.ValueText.En, measure.Value));
        Assert.Contains("2025-04-01 is after the cut-off 2025-03-31", measure.Facts[2].Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(46, 100, "46 % (46 / 100)")]
    [InlineData(2, 3, "66.66 % (2 / 3)")]
    [InlineData(999_999, 1_000_000, "99.9999 % (999,999 / 1,000,000)")]
    [InlineData(9_999_999, 10_000_000, "99.99 % (9,999,999 / 10,000,000)")]
    [InlineData(1, 1, "100 % (1 / 1)")]
    public void Value_OfAShare_IsNeverRoundedUp(decimal value, decimal outOf, string text) =>
        Assert.Equal(text, Explained.Of(Households(value, outOf), "2.1").Measure("collected").ValueText.En);

    [Theory]
    [InlineData(469, 1000, 1)]
    [InlineData(469.5, 1000, 1)]
    [InlineData(468.9999, 1000, 2)]
    [InlineData(0, 3, 2)]
    [InlineData(1, 3, 1)]
    public void Next_BelowAShare_SaysTheSmallestWholeNumberThatReachesIt(decimal value, decimal outOf, decimal more)
    {
        var next = Explained.Of(Households(value, outOf), "2.1", "2025-03-30").Next!;
        Assert.Equal((2, more), (next.Level, next.Gap.More));
        Assert.Equal($"Households surveyed for basic needs: {more:0} more", next.Gap.MoreText!.En);
        Assert.Equal(47 - (100 * value / outOf), next.Gap.Parts[0].Missing);
    }

    [Fact]
    public void Next_WithoutAFigure_AsksForAReport()
    {
        var next = Explained.Of(new OracleSheet(), "2.1", "2025-03-30").Next!;
        Assert.Equal((1, 12m, 1m), (next.Level, next.Adds, next.Gap.More));
        Assert.Equal("Households surveyed for basic needs: to be reported", next.Gap.MoreText!.En);
    }

    [Fact]
    public void Next_AfterTheCutOff_IsTooLate() =>
        Assert.Equal(GapState.Closed, Explained.Of(Households(469, 1000), "2.1", "2025-03-31").Next!.Gap.State);

    [Fact]
    public void Offices_OfAProvince_ShowTheirOwnShares()
    {
        var sheet = new OracleSheet(districts: 2).Figure("bmn.households", "2025-03-01", 9, 10, "3101");
        var explanation = Explained.Of(sheet, "2.1", "2025-03-02");
        Assert.Equal("3101? 90 % (9 / 10) | 3102? not reported", Explained.Line(explanation.Measure("collected").Offices));
        Assert.Equal("Partly reported", explanation.StateText.En);
        Assert.Equal("No figure of 1 offices yet: Khu Mueang", explanation.NextGap("collected").Hint!.En);
    }

    [Fact]
    public void Next_WhereEveryOfficeMustReachIt_GoesOfficeByOffice()
    {
        var sheet = new OracleSheet(districts: 2)
            .Flag("ict.survey", "2025-01-01").Flag("ict.registry", "2025-01-01")
            .Figure("ict.antivirus", "2025-03-01", 95, 100)
            .Figure("ict.antivirus", "2025-03-01", 94, 100, "3101");
        var gap = Explained.Of(sheet, "3", "2025-03-02", choices: ("antivirus-basis", "every-office")).NextGap("processes");
        var offices = gap.Parts.Single(part => part.Code == "antivirus").Parts.Single();
        Assert.Equal("3101:Open+1 3102:Open+1", Explained.Line(offices.Parts));
        Assert.Equal("94 % (94 / 100)", offices.Parts[0].Text.En);
        Assert.Equal("Computers with virus protection: to be reported, 95 % or more", offices.Parts[1].MoreText!.En);
    }

    private static OracleSheet Households(decimal value, decimal outOf) => new OracleSheet().Figure("bmn.households", "2025-03-01", value, outOf);
}
