using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Coverage;

/// <summary>A criterion's score that a case says something of.</summary>
/// <param name="Case">The case.</param>
/// <param name="Sheet">Its facts.</param>
/// <param name="Score">The score.</param>
internal sealed record Witness(RubricCase Case, FactSheet Sheet, CriterionScore Score)
{
    /// <summary>The day it is scored as of.</summary>
    public DateOnly AsOf => Score.Assessment.AsOf;

    /// <summary>Whether it is a score under a rubric and of one of its criteria.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="criterion">The criterion's code.</param>
    public bool IsOf(Rubric rubric, string criterion) =>
        Score.Code == criterion && Score.Assessment.Rubric.Interpretation.Equals(rubric.Interpretation);

    /// <summary>The witnesses of an edition's cases, in their order; cases that expect errors or cannot be read give none.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cases">The cases.</param>
    public static IReadOnlyList<Witness> Of(Edition edition, IEnumerable<RubricCase> cases) => [.. cases.SelectMany(one => Of(edition, one))];

    private static IEnumerable<Witness> Of(Edition edition, RubricCase one)
    {
        var rubric = edition.Under(one.Interpretation);
        if (one.Errors is not null || one.Input.Read(rubric).Sheet is not { } sheet)
        {
            return [];
        }

        var cards = Running.CaseRunner.Score(one, sheet, rubric);
        return from about in one.Expectations.Select(expectation => (expectation.Office, expectation.Criterion)).Distinct()
               where about.Criterion is not null
               let score = cards.GetValueOrDefault(about.Office)?.Criterion(about.Criterion)
               where score is not null
               select new Witness(one, sheet, score);
    }
}
