using System.Globalization;

namespace Digital40.Rules.Rubrics;

/// <summary>One test of one measure of the same criterion.</summary>
/// <param name="Measure">The measure's name within the criterion.</param>
/// <param name="Comparison">How the value is compared.</param>
/// <param name="Threshold">What it is compared with, in <paramref name="Unit"/>; 0 for <see cref="Comparison.Reported"/> and <see cref="Comparison.Met"/>.</param>
/// <param name="Unit">The unit of the threshold: always the measure's own.</param>
public sealed record Condition(string Measure, Comparison Comparison, decimal Threshold, Unit Unit)
{
    /// <summary>The test as a rule author writes it, such as <c>&gt;= 47 %</c>, <c>reported</c> or <c>met</c>.</summary>
    public string Text => Comparison switch
    {
        Comparison.AtLeast => Compared(">="),
        Comparison.Exactly => Compared("="),
        Comparison.Reported => "reported",
        _ => "met",
    };

    private string Compared(string sign) =>
        string.Create(CultureInfo.InvariantCulture, $"{sign} {Threshold:0.####}{(Unit == Unit.Percent ? " %" : "")}");
}
