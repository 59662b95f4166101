using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>An area is the sum of its criteria.</summary>
/// <param name="area">The area.</param>
public sealed class AreaRule(Area area) : Rule
{
    private readonly Area _area = area;
    private readonly string _code = area.Code;

    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<CriterionScore> criteria = default!;

        Name($"area {_code}");
        Priority(MeasureStage.Areas);
        When()
            .Query(() => criteria, q => q
                .Match<CriterionScore>(score => score.Area == _code)
                .Collect());
        Then()
            .Yield(_ => Conclude(criteria));
    }

    private AreaScore Conclude(IEnumerable<CriterionScore> criteria) => new(_area, criteria);
}
