using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Combinations;

public sealed class MeasureRangeTests
{
    [Theory]
    [InlineData("1.1", "sessions", "0 4 5 6 unlimited")]
    [InlineData("1.1", "forms", "0 3")]
    [InlineData("2.1", "collected", "0 4.99995 5 5.00005 100 none")]
    [InlineData("2.2", "databases", "0 4 5 6")]
    [InlineData("3", "mechanism", "0 1")]
    [InlineData("3", "news", "0 4.99995 5 5.00005 unlimited none")]
    [InlineData("4.1", "steps", "0 4 5")]
    [InlineData("4.2", "channels", "0 4 5 6 7 none")]
    [InlineData("5", "judgement", "0 4.99995 5 5.00005 10")]
    public void Critical_AtAThresholdOfFive_IsWhatTheMeasureCanBe(string criterion, string measure, string expected)
    {
        var rubric = RubricFolder.Edition.InForce;
        var range = MeasureRange.Of(rubric.Criterion(criterion).Measure(measure), rubric);
        Assert.Equal(expected, string.Join(' ', range.Critical([5]).Select(Written)));
    }

    [Fact]
    public void Critical_OfCountsInMoreValuesThanThereAre_IsNothing()
    {
        var text = RubricFolder.Edited("in-each-of: { form: 3 }", "in-each-of: { form: 4 }");
        var edition = RubricFolder.Load(text).Edition!;
        var rubric = edition.Under(Digital40.Rules.Rubrics.Interpretation.InForce.With("awareness-basis", "per-form"));
        var range = MeasureRange.Of(rubric.Criterion("1.1").Measure("sessions-in-three-forms"), rubric);
        Assert.Equal("0", string.Join(' ', range.Critical([5]).Select(Written)));
    }

    private static string Written(Digital40.Rules.Measures.Quantity? value) =>
        value is not { } known ? "none" : known.IsUnlimited ? "unlimited" : FormattableString.Invariant($"{known.Value}");
}
