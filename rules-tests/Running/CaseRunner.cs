using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Running;

/// <summary>Runs a case and says everything that is not as it expects.</summary>
internal static class CaseRunner
{
    /// <summary>Runs a case.</summary>
    /// <param name="one">The case.</param>
    /// <param name="edition">Its edition.</param>
    /// <returns>What is not as expected, one line each, with its place; empty where all is.</returns>
    public static IReadOnlyList<string> Run(RubricCase one, Edition edition)
    {
        var rubric = edition.Under(one.Interpretation);
        var result = one.Input.Read(rubric);
        var warnings = ErrorComparison.Compare(one, "warning", one.Warnings, result.Warnings);
        if (one.Errors is { } errors)
        {
            return [.. ErrorComparison.Compare(one, "error", errors, result.Errors), .. warnings];
        }

        return result.Sheet is { } sheet
            ? [.. warnings, .. Compare(one, Score(one, sheet, rubric))]
            : [.. result.Errors.Select(one.Input.Describe)];
    }

    /// <summary>The cards that a case expects something of, by office.</summary>
    /// <param name="one">The case.</param>
    /// <param name="sheet">Its facts.</param>
    /// <param name="rubric">The rubric to score under.</param>
    public static IReadOnlyDictionary<string, Scorecard> Score(RubricCase one, FactSheet sheet, Rubric rubric)
    {
        var known = sheet.Offices.Select(office => office.Code).ToHashSet();
        return one.Expectations.Select(expectation => expectation.Office).Distinct().Where(known.Contains)
            .ToDictionary(office => office, office => Scorers.Of(rubric).Score(sheet, office, one.AsOf));
    }

    private static IEnumerable<string> Compare(RubricCase one, IReadOnlyDictionary<string, Scorecard> cards)
    {
        foreach (var expected in one.Expectations)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{one.File}:{expected.Place.Line}:{expected.Place.Column}");
            var about = $"{place} {expected.Office} {expected.Criterion ?? "card"} {expected.Kind.ToString().ToLowerInvariant()}";
            if (!cards.TryGetValue(expected.Office, out var card))
            {
                yield return $"{about}: the facts have no such office";
                continue;
            }

            var score = expected.Criterion is { } code ? card.Criterion(code) : null;
            var actual = expected.Criterion is null ? ScoreText.Of(card, expected.Kind) : ScoreText.Of(score, expected.Kind);
            if (actual != expected.Value)
            {
                yield return $"{about}: expected {expected.Value}, found {actual}{Reason(score)}";
            }
        }
    }

    private static string Reason(CriterionScore? score) => score is null ? "" : $" ({MeasureText.Of(score)})";
}
