using Digital40.Rules.Explanations;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>Scores hand-made sheets and explains them.</summary>
internal static class Explained
{
    public static Scorecard Card(
        OracleSheet sheet, string asOf = "2025-06-30", string office = OracleSheet.Province, params (string Id, string Option)[] choices) =>
        Editions2568.Scorer(choices.Select(choice => KeyValuePair.Create(choice.Id, choice.Option))).Score(sheet.Sheet, office, OracleSheet.Day(asOf));

    public static CriterionExplanation Of(
        OracleSheet sheet, string criterion, string asOf = "2025-06-30", string office = OracleSheet.Province, params (string Id, string Option)[] choices) =>
        Explainer.Explain(Card(sheet, asOf, office, choices).Criterion(criterion)!);

    public static MeasureExplanation Measure(this CriterionExplanation explanation, string name) =>
        explanation.Measures.Single(measure => measure.Name == name);

    /// <summary>The gap of one condition of the next level.</summary>
    public static Gap NextGap(this CriterionExplanation explanation, string measure) =>
        explanation.Next!.Gap.Parts.Single(gap => gap.Code == $"{explanation.Code}/{measure}");

    /// <summary>Verdicts in the order of the facts.</summary>
    public static IEnumerable<FactVerdict> Verdicts(this MeasureExplanation measure) => measure.Facts.Select(fact => fact.Verdict);

    /// <summary>Parts of a gap on one line: code, state and how much more.</summary>
    public static string Line(IEnumerable<Gap> gaps) =>
        string.Join(' ', gaps.Select(gap => FormattableString.Invariant($"{gap.Code}:{gap.State}{(gap.More is { } more ? $"+{more}" : "")}")));

    /// <summary>Details on one line: code, whether it is met and what is said of it.</summary>
    public static string Line(IEnumerable<Detail> details) =>
        string.Join(" | ", details.Select(detail => $"{detail.Code}{(detail.IsMet is { } met ? met ? "+" : "-" : "?")} {detail.Text.En}"));
}
