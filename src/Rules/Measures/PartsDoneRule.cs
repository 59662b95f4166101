using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many parts are complete: a part is when its conditions over other measures hold.</summary>
/// <param name="definition">What is measured.</param>
/// <param name="depth">How many measures of measures stand below it.</param>
public sealed class PartsDoneRule(ItemsDoneDefinition definition, int depth) : PartsMeasureRule(definition, depth)
{
    private readonly ItemsDoneDefinition _definition = definition;
    private readonly Part[] _parts = [.. definition.Parts];

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Measure> parts)
    {
        var done = 0;
        var confirmed = 0;
        var reachable = 0;
        foreach (var part in _parts)
        {
            if (part.Binds(assessment.Office.Kind))
            {
                done += PartConditions.Hold(part.Conditions, parts, static (measure, condition) => measure.Satisfies(condition)) ? 1 : 0;
                confirmed += PartConditions.Hold(part.Conditions, parts, static (measure, condition) => measure.Confirms(condition)) ? 1 : 0;
                reachable += PartConditions.Hold(part.Conditions, parts, static (measure, condition) => measure.CanSatisfy(condition)) ? 1 : 0;
            }
        }

        return new Measure(_definition, assessment, [])
        {
            Parts = parts,
            Value = Quantity.Of(done),
            Confirmed = Quantity.Of(confirmed),
            Reachable = Quantity.Of(reachable),
            Reporting = PartConditions.ReportingOf(parts),
        };
    }
}
