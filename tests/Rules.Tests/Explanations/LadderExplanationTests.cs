using Digital40.Rules.Explanations;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class LadderExplanationTests
{
    [Fact]
    public void Facts_OfTambons_HaveTheirVerdict()
    {
        var sheet = Tambon(new OracleSheet(1), "a", "selected", "issues-by-cia", "recorded")
            .Flag("tambon.step", "2025-04-01", "sent", OracleSheet.District, "a")
            .Flag("tambon.step", "2025-02-01", "video", OracleSheet.District, "a", done: false)
            .Flag("tambon.step", "2025-03-01", "selected", OracleSheet.District, "a")
            .Flag("tambon.step", "2025-02-01", "selected", OracleSheet.District, "b");
        var measure = Explained.Of(sheet, "4.1", office: OracleSheet.District).Measure("steps");
        Assert.Equal(
            [
                FactVerdict.Counts, FactVerdict.Counts, FactVerdict.StepMissing, FactVerdict.Late, FactVerdict.NotDone, FactVerdict.AlreadyDone,
                FactVerdict.NotBest,
            ],
            measure.Verdicts());
        Assert.Equal("2 steps", measure.ValueText.En);
    }

    [Fact]
    public void Details_OfTambons_SayWhichStepIsMissing()
    {
        var sheet = Tambon(Tambon(new OracleSheet(1), "a", "selected", "knowledge"), "b", "selected", "issues-by-cia");
        var details = Explained.Of(sheet, "4.1", office: OracleSheet.District).Measure("steps").Details;
        Assert.Equal(["b, Mueang Buri Ram", "a, Mueang Buri Ram"], details.Select(detail => detail.Label.En));
        Assert.Equal("1+ met | 2- not met | 3- done, but a step before it is missing | 4- not met | 5- not met", Explained.Line(details[1].Parts));
        Assert.Equal("knowledge+ done 2025-02-01", Explained.Line(details[1].Parts[2].Parts));
    }

    [Fact]
    public void Next_OfTambons_TakesTheOneThatLacksLeast()
    {
        var sheet = Tambon(
            Tambon(new OracleSheet(districts: 2), "a", "selected", "issues-by-cia", "knowledge", "recorded"),
            "b", "selected", "issues-by-cia", "knowledge", "lesson-pdf", "video", "sent");
        var steps = Explained.Of(sheet, "4.1", "2025-03-01").NextGap("steps");
        Assert.Equal("b, Mueang Buri Ram: Not met: Steps of the best tambon: at least 5 steps (1 steps short)", steps.Text.En);
        Assert.Equal("4:Open+1", Explained.Line(steps.Parts));
        Assert.Equal("recorded:Open+1", Explained.Line(steps.Parts[0].Parts));
    }

    [Theory]
    [InlineData("2025-03-30", GapState.Open)]
    [InlineData("2025-03-31", GapState.Closed)]
    public void Next_OfTheLastStep_EndsWithItsDate(string asOf, GapState state)
    {
        var sheet = Tambon(new OracleSheet(1), "a", "selected", "issues-by-cia", "knowledge", "recorded", "video");
        var steps = Explained.Of(sheet, "4.1", asOf, OracleSheet.District).NextGap("steps");
        Assert.Equal((state, state == GapState.Open ? 2m : null), (steps.State, steps.More));
        Assert.Equal($"lesson-pdf:Open+1 sent:{(state == GapState.Open ? "Open+1" : "Closed")}", Explained.Line(steps.Parts.Single().Parts));
    }

    [Fact]
    public void Next_WithoutAnyTambon_BeginsWithANewOne()
    {
        var steps = Explained.Of(new OracleSheet(1), "4.1", "2025-06-30", OracleSheet.District).NextGap("steps");
        Assert.StartsWith("a new one (Tambon): Not met", steps.Text.En, StringComparison.Ordinal);
        Assert.Equal("1:Open+1", Explained.Line(steps.Parts));
    }

    [Fact]
    public void Steps_OfClick_ShowTheConditionsOfEach()
    {
        var measure = Explained.Of(Click(), "4.2").Measure("steps");
        Assert.Equal(
            "1+ met | 2- not met | 3- not met | 4- done, but a step before it is missing | 5- done, but a step before it is missing",
            Explained.Line(measure.Details));
        Assert.Equal(
            "4.2/shops+ 1 % a month (10 / 1,000) | 4.2/places- not reported", Explained.Line(measure.Details[1].Parts));
        Assert.Equal(["Step 1: Set up the working group"], Explained.Of(Click(), "4.2").Measure("mechanism").Thresholds.Select(threshold => threshold.Owner.En));
    }

    [Fact]
    public void Steps_OnTheirOwn_AreChosenFrom()
    {
        var sheet = new OracleSheet().Flag("click.mechanism", "2025-01-05");
        var steps = Explained.Of(sheet, "4.2", "2025-06-30", choices: ("click-ladder", "each-step")).NextGap("steps");
        Assert.Equal("2:Closed 3:Closed 4:Closed 5:Open+1", Explained.Line(steps.Parts));
        Assert.Equal((1, "5"), (steps.Choose, steps.Parts.Single(part => part.IsCheapest).Code));
    }

    private static OracleSheet Click()
    {
        var sheet = new OracleSheet().Flag("click.mechanism", "2025-01-05").EveryMonth("click.shops", 10, 1000)
            .Flag("click.summary", "2025-06-01", evidence: Digital40.Rules.Facts.EvidenceStatus.Pending);
        foreach (var month in OracleSheet.Window)
        {
            sheet.Activity("click.event", $"{month}-02").Activity("click.event", $"{month}-03");
        }

        return sheet;
    }

    private static OracleSheet Tambon(OracleSheet sheet, string tambon, params string[] items) =>
        items.Aggregate(sheet, (known, item) => known.Flag("tambon.step", "2025-02-01", item, OracleSheet.District, tambon));
}
