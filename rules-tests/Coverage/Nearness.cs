using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Coverage;

/// <summary>On which side of a condition's threshold a measure lies, and how near.</summary>
internal static class Nearness
{
    private const decimal OneUnit = 1;

    /// <summary>Whether the value is the threshold itself, or what is asked for is there.</summary>
    public static bool IsOn(Measure measure, Condition condition) => condition.Comparison switch
    {
        Comparison.AtLeast or Comparison.Exactly => measure.Value is { } value && value.CompareTo(condition.Threshold) == 0,
        _ => measure.Satisfies(condition),
    };

    /// <summary>Whether the value is less than the threshold by at most one unit, or what is asked for is not there.</summary>
    public static bool IsJustUnder(Measure measure, Condition condition) => condition.Comparison switch
    {
        Comparison.AtLeast or Comparison.Exactly => measure.Value is { } value
            && value.CompareTo(condition.Threshold) < 0 && value.CompareTo(condition.Threshold - OneUnit) >= 0,
        _ => !measure.Satisfies(condition),
    };

    /// <summary>Whether the value is more than the threshold by at most one unit.</summary>
    public static bool IsJustOver(Measure measure, Condition condition) =>
        measure.Value is { } value && value.CompareTo(condition.Threshold) > 0 && value.CompareTo(condition.Threshold + OneUnit) <= 0;

    /// <summary>Whether the condition fails by at most one unit.</summary>
    public static bool IsJustMissed(Measure measure, Condition condition) =>
        !measure.Satisfies(condition) && (IsJustUnder(measure, condition) || IsJustOver(measure, condition));
}
