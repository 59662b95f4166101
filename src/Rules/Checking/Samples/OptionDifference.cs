using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Samples;

/// <summary>A sheet whose score an option changes.</summary>
/// <param name="Sheet">The sheet, with no fact that could be left out.</param>
/// <param name="AsOf">The day it is scored as of.</param>
/// <param name="InForce">The score of the criterion that shows it, under what is in force.</param>
/// <param name="Under">The same under the option.</param>
internal sealed record OptionDifference(FactSheet Sheet, DateOnly AsOf, CriterionScore InForce, CriterionScore Under)
{
    /// <summary>The difference in one sentence.</summary>
    public string Message =>
        $"{InForce.Assessment.Office.Code} gets {Text.Of(Under.Points)} instead of {Text.Of(InForce.Points)} points"
        + $" in {InForce.Code} as of {Text.Of(AsOf)}";

    /// <summary>The facts that show it.</summary>
    public IReadOnlyList<WitnessValue> Facts => [.. Sheet.Facts.Select(FactText.Of)];
}
