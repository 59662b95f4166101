using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

public sealed class RegisterTests
{
    private static readonly Edition Edition = RubricFolder.Edition;

    [Theory]
    [InlineData("awareness-level-5", "as-printed four", RegisterEffect.Score)]
    [InlineData("awareness-rows", "at-least exactly", RegisterEffect.Score)]
    [InlineData("awareness-basis", "in-all per-form", RegisterEffect.Score)]
    [InlineData("training-roll-up", "own with-districts", RegisterEffect.Score)]
    [InlineData("survey-thresholds", "as-printed 97-98-99-100", RegisterEffect.Score)]
    [InlineData("survey-unit", "households villages", RegisterEffect.None)]
    [InlineData("databases-one", "zero one", RegisterEffect.Score)]
    [InlineData("otop-months", "every-closed-month last-closed-month", RegisterEffect.Score)]
    [InlineData("antivirus-basis", "pooled every-office", RegisterEffect.Score)]
    [InlineData("antivirus-share", "95 100", RegisterEffect.Score)]
    [InlineData("webex-count", "average-2 six-in-all", RegisterEffect.Score)]
    [InlineData("news-basis", "average every-month", RegisterEffect.Score)]
    [InlineData("click-ladder", "ladder each-step", RegisterEffect.Score)]
    [InlineData("promotion-basis", "in-all-channels each-of-two-channels", RegisterEffect.Score)]
    [InlineData("innovation-items", "items headings-scaled", RegisterEffect.Score)]
    [InlineData("innovation-cut-off", "june-30 june-20", RegisterEffect.Score)]
    [InlineData("tambon-sent", "march-31 undated", RegisterEffect.Score)]
    [InlineData("report-month", "month-before same-month", RegisterEffect.Deadline)]
    [InlineData("order-number", "both-kept", RegisterEffect.None)]
    [InlineData("tambon-steps", "six", RegisterEffect.None)]
    public void Entry_OfTheRegister_HasItsOptions(string id, string options, RegisterEffect effect)
    {
        var entry = Edition.Register.Entry(id)!;
        Assert.Equal(options, string.Join(' ', entry.Options.Select(option => option.Id)));
        Assert.Equal(effect, entry.Effect);
        Assert.Empty(entry.InForce.Patches);
    }

    [Fact]
    public void Register_OfTheRubric_HasTwentyEntriesAndEighteenDepartures()
    {
        Assert.Equal(20, Edition.Register.Entries.Count);
        Assert.Equal(18, Edition.Register.Departures().Count());
    }

    [Fact]
    public void Entries_WithoutEffect_ChangeNothing() =>
        Assert.All(
            Edition.Register.Entries.Where(entry => entry.Effect == RegisterEffect.None).SelectMany(entry => entry.Options),
            option => Assert.Empty(option.Patches));

    [Fact]
    public void Options_TwoByTwo_MakeARubricTogether()
    {
        var departures = Edition.Register.Departures().Select(departure => departure.Departures.Single()).ToList();
        foreach (var first in departures)
        {
            foreach (var second in departures)
            {
                var both = Interpretation.InForce.With(first.Key, first.Value).With(second.Key, second.Value);
                Assert.Equal(both, Edition.Under(both).Interpretation);
            }
        }
    }

    [Fact]
    public void Options_AllTogether_MakeARubric()
    {
        var all = Edition.Register.Departures().Aggregate(Interpretation.InForce, (sum, departure) => sum.With(departure.Departures.First().Key, departure.Departures.First().Value));
        Assert.Equal(18, Edition.Under(all).Interpretation.Departures.Count);
    }
}
