using Digital40.Rules.Measures;

namespace Digital40.Rules.Scoring;

/// <summary>The card is the sum of its areas.</summary>
public sealed class CardRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Assessment assessment = default!;
        IEnumerable<AreaScore> areas = default!;

        Name("card");
        Priority(MeasureStage.Card);
        When()
            .Match(() => assessment)
            .Query(() => areas, q => q
                .Match<AreaScore>()
                .Collect());
        Then()
            .Yield(_ => new Scorecard(assessment, areas));
    }
}
