using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>The best level that was reached wins.</summary>
/// <param name="criterion">The criterion.</param>
public sealed class CriterionRule(Criterion criterion) : Rule
{
    private readonly Criterion _criterion = criterion;
    private readonly string _code = criterion.Code;

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment assessment = default!;
        IEnumerable<LevelReached> levels = default!;
        IEnumerable<Measure> measures = default!;

        Name($"criterion {_code}");
        Priority(MeasureStage.Criteria);
        When()
            .Match(() => assessment)
            .Query(() => levels, q => q
                .Match<LevelReached>(reached => reached.Criterion == _code)
                .Collect())
            .Query(() => measures, q => q
                .Match<Measure>(measure => measure.Criterion == _code)
                .Collect());
        Then()
            .Yield(_ => Conclude(assessment, levels, measures));
    }

    private CriterionScore Conclude(Assessment assessment, IEnumerable<LevelReached> levels, IEnumerable<Measure> measures) =>
        new(_criterion, assessment, levels as IReadOnlyList<LevelReached> ?? [.. levels], measures as IReadOnlyList<Measure> ?? [.. measures]);
}
