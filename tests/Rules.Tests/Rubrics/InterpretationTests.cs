using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

// Within the namespace: from outside it, Digital40.Rubric, the namespace of the oracle, would come first.
using Rubric = Digital40.Rules.Rubrics.Rubric;

public sealed class InterpretationTests
{
    private static readonly Register Register = RubricFolder.Edition.Register;

    [Fact]
    public void Parse_InAnyOrder_IsTheSameInterpretation()
    {
        var one = Interpretation.Parse(["antivirus-share=100", "awareness-rows = exactly"], Register).Interpretation!;
        var other = Interpretation.Parse(["awareness-rows=exactly", "antivirus-share=100"], Register).Interpretation!;
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("antivirus-share=100,awareness-rows=exactly", one.Canonical);
    }

    [Fact]
    public void Parse_OfWhatIsInForce_IsNoDeparture()
    {
        var result = Interpretation.Parse(["antivirus-share=95"], Register);
        Assert.Equal(Interpretation.InForce, result.Interpretation);
        Assert.Equal("", Interpretation.InForce.Canonical);
        Assert.Equal("in-force", Interpretation.InForce.ToString());
    }

    [Fact]
    public void Parse_WithErrors_ReturnsThemAll()
    {
        var result = Interpretation.Parse(["antivirus", "survey=97", "antivirus-share=99", "news-basis=average", "news-basis=every-month"], Register);
        Assert.Null(result.Interpretation);
        Assert.Equal(
            ["interpretation-syntax", "interpretation-unknown", "interpretation-option", "interpretation-twice"],
            result.Errors.Select(error => error.Code));
        Assert.Equal("expected id=option, found 'antivirus'", result.Errors[0].ToString());
        Assert.Equal("expected one of 95, 100 for 'antivirus-share', found '99'", result.Errors[2].ToString());
        Assert.Equal("expected one choice for 'news-basis', found 'news-basis=every-month' besides another", result.Errors[3].ToString());
    }

    [Fact]
    public void Under_TheSameChoices_IsTheSameRubric()
    {
        var choices = Interpretation.InForce.With("click-ladder", "each-step");
        Assert.Same(RubricFolder.Edition.Under(choices), RubricFolder.Edition.Under(choices.With("antivirus-share", "95")));
        Assert.Same(RubricFolder.Edition.InForce, RubricFolder.Edition.Under(Interpretation.InForce));
    }

    [Fact]
    public void Under_ManyThreads_GiveOneRubric()
    {
        var edition = RubricFolder.Load(RubricFolder.ShippedText).Edition!;
        var choices = Interpretation.InForce.With("survey-thresholds", "97-98-99-100");
        var rubrics = new Rubric[16];
        Parallel.For(0, rubrics.Length, i => rubrics[i] = edition.Under(choices));
        Assert.All(rubrics, rubric => Assert.Same(rubrics[0], rubric));
    }

    [Fact]
    public void Under_AnUnknownOption_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => RubricFolder.Edition.Under(Interpretation.InForce.With("click-ladder", "stairs")));
        Assert.Contains("expected one of ladder, each-step for 'click-ladder', found 'stairs'", error.Message, StringComparison.Ordinal);
    }
}
