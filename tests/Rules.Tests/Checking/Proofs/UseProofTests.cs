using Digital40.Rules.Checking;

namespace Digital40.Rules.Tests.Checking.Proofs;

/// <summary>Indicators and measures that nothing reads.</summary>
public sealed class UseProofTests
{
    private const string Extra = "  extra.flag:\n    kind: flag\n    title: { th: อื่น, en: Other }\n    roll-up: own\n    reporters: province\n    clause: L1\n";

    [Fact]
    public void IndicatorsUsed_WithOneThatNothingReads_ShowIt()
    {
        var edition = CheckedEdition.With(("indicators:\n", $"indicators:\n{Extra}"));
        edition.AssertFails(ProofCodes.IndicatorsUsed, $"{edition.PlaceOf("kind: flag\n    title: { th: อื่น")} indicators/extra.flag: nothing reads 'extra.flag'");
    }

    [Fact]
    public void IndicatorsUsed_WithAnItemThatNothingReads_ShowIt()
    {
        var edition = CheckedEdition.With((", services: {}, contact: {} }", ", services: {} }"));
        edition.AssertFails(ProofCodes.IndicatorsUsed, $"{edition.PlaceOf("{ title: { th: ข้อมูลการติดต่อ")} indicators/ict.website/items/contact: nothing reads 'ict.website/contact'");
    }

    [Fact]
    public void IndicatorsUsed_WithOneThatOnlyAnOptionReads_SayUnderWhich()
    {
        var edition = CheckedEdition.With(
            ("indicators:\n", $"indicators:\n{Extra}"),
            ("{ at: criteria/4.1/measures/steps/steps/5/items/sent/by, remove: true }", "{ at: criteria/3/measures/survey/done-by, set: extra.flag }"));
        Assert.Empty(edition.Failures(ProofCodes.IndicatorsUsed));
        var shown = Assert.Single(edition.Proof(ProofCodes.IndicatorsUsed).Examples);
        Assert.Equal(("indicators/extra.flag", "'extra.flag' is read only under tambon-sent=undated"), (shown.Place.Path, shown.Message));
    }

    [Theory]
    [InlineData("promotions: \">= 2\", channels: \">= 2\"", "promotions: \">= 2\"", "criteria/4.2/measures/channels")]
    [InlineData("conference: \">= 2\", webex", "webex", "criteria/3/measures/conference")]
    [InlineData("points: 10, when: { sessions: \">= 6\" }", "points: 10, when: { sessions: \">= 7\" }", null)]
    public void MeasuresRead_WithOneThatNothingReads_ShowIt(string find, string replacement, string? path)
    {
        var edition = CheckedEdition.With((find, replacement));
        Assert.Equal(path is null ? [] : [path], edition.Failures(ProofCodes.MeasuresRead).Select(failure => failure.Place.Path));
    }

    [Fact]
    public void MeasuresRead_ThroughOneThatNothingReads_ShowThemAll()
    {
        const string Steps = "when: { steps: \">= {0}\" }, wording: { th: สำเร็จ";
        var text = Tests.Rubrics.RubricFolder.ShippedText;
        for (var step = 1; step <= 5; step++)
        {
            text = text.Replace(Steps.Replace("{0}", $"{step}", StringComparison.Ordinal), "when: { summary: met }, wording: { th: สำเร็จ", StringComparison.Ordinal);
        }

        Assert.Equal(
            ["mechanism", "shops", "places", "promotions", "channels", "events", "steps"],
            new CheckedEdition(text).Failures(ProofCodes.MeasuresRead).Select(failure => failure.Place.Path.Split('/')[^1]));
    }
}
