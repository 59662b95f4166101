using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

public sealed class IndicatorTests
{
    private static readonly IReadOnlyDictionary<string, Indicator> Indicators = RubricFolder.Edition.InForce.Indicators;

    [Theory]
    [InlineData("awareness.session", IndicatorKind.Activity, RollUp.Union, "form", "")]
    [InlineData("training.session", IndicatorKind.Activity, RollUp.Own, "organiser tool", "")]
    [InlineData("bmn.households", IndicatorKind.Measure, RollUp.Sum, "", "")]
    [InlineData("central.database", IndicatorKind.Flag, RollUp.All, "", "savings-group poverty-fund leaders mother-fund otop-sales tambon-plan")]
    [InlineData("ict.mechanism", IndicatorKind.Flag, RollUp.Own, "", "")]
    [InlineData("ict.survey", IndicatorKind.Flag, RollUp.All, "", "")]
    [InlineData("ict.registry", IndicatorKind.Flag, RollUp.All, "", "")]
    [InlineData("ict.antivirus", IndicatorKind.Measure, RollUp.Sum, "", "")]
    [InlineData("ict.website", IndicatorKind.Flag, RollUp.Own, "", "structure announcements services contact")]
    [InlineData("ict.news", IndicatorKind.Measure, RollUp.Own, "", "")]
    [InlineData("ict.conference", IndicatorKind.Measure, RollUp.Own, "", "")]
    [InlineData("ict.webex", IndicatorKind.Measure, RollUp.Own, "", "")]
    [InlineData("tambon.step", IndicatorKind.Flag, RollUp.Any, "tambon", "selected issues-by-cia knowledge recorded lesson-pdf video sent")]
    [InlineData("click.mechanism", IndicatorKind.Flag, RollUp.Own, "", "")]
    [InlineData("click.shops", IndicatorKind.Measure, RollUp.Sum, "", "")]
    [InlineData("click.places", IndicatorKind.Measure, RollUp.Sum, "", "")]
    [InlineData("click.promotion", IndicatorKind.Activity, RollUp.Union, "channel", "")]
    [InlineData("click.event", IndicatorKind.Activity, RollUp.Union, "", "")]
    [InlineData("click.summary", IndicatorKind.Flag, RollUp.Own, "", "")]
    [InlineData("innovation.judgement", IndicatorKind.Judgement, RollUp.Own, "", "1.1 1.2 2.1 2.2 2.3")]
    public void Indicator_OfTheRubric_IsAsTabled(string code, IndicatorKind kind, RollUp rollUp, string attributes, string items)
    {
        var indicator = Indicators[code];
        Assert.Equal((kind, rollUp), (indicator.Kind, indicator.RollUp));
        Assert.Equal(attributes, string.Join(' ', indicator.Attributes.Keys));
        Assert.Equal(items, string.Join(' ', indicator.Items.Keys));
    }

    [Fact]
    public void Indicators_OfTheRubric_AreAllTabled() => Assert.Equal(20, Indicators.Count);

    [Fact]
    public void Period_OfMonthlyFacts_IsTheMonth()
    {
        var monthly = Indicators.Values.Where(indicator => indicator.Period == Period.Month).Select(indicator => indicator.Code);
        Assert.Equal(["ict.news", "ict.conference", "ict.webex", "click.shops", "click.places"], monthly);
        Assert.Equal(Period.Month, Indicators["central.database"].PeriodOf("otop-sales"));
        Assert.Equal(Period.Day, Indicators["central.database"].PeriodOf("leaders"));
        Assert.Equal(Period.Day, Indicators["ict.survey"].PeriodOf(null));
    }

    [Fact]
    public void OutOf_OfShares_IsNeeded() =>
        Assert.Equal(["bmn.households", "ict.antivirus", "click.shops"], Indicators.Values.Where(found => found.OutOfRequired).Select(found => found.Code));

    [Theory]
    [InlineData("awareness.session", "form", "media", true)]
    [InlineData("awareness.session", "form", "poster", false)]
    [InlineData("awareness.session", "form", null, false)]
    [InlineData("tambon.step", "tambon", "อิสาณ", true)]
    [InlineData("tambon.step", "tambon", " ", false)]
    public void Attribute_AValue_IsAllowedOrNot(string code, string attribute, string? value, bool allowed) =>
        Assert.Equal(allowed, Indicators[code].Attributes[attribute].Allows(value));

    [Fact]
    public void Points_OfAJudgement_AreNoneOneOrTwo() => Assert.Equal([0, 1, 2], Indicators["innovation.judgement"].AllowedPoints);
}
