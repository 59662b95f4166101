using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;

namespace Digital40.RulesTests.Running;

/// <summary>Says in a few words what a criterion's score rests on.</summary>
internal static class MeasureText
{
    /// <summary>The measures with their values: <c>sessions 4, forms 3</c>.</summary>
    public static string Of(CriterionScore score) =>
        string.Join(", ", score.Measures.Select(measure => $"{measure.Definition.Name} {Of(measure.Value)}"));

    private static string Of(Quantity? value) => value is { } known ? known.IsUnlimited ? "unlimited" : ScoreText.Of(known.Value) : ScoreText.None;
}
