using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many steps are climbed: a step is when its conditions over other measures hold, and, on a ladder, when all before it are.</summary>
/// <param name="definition">What is measured.</param>
/// <param name="depth">How many measures of measures stand below it.</param>
public sealed class LadderRule(LadderDefinition definition, int depth) : PartsMeasureRule(definition, depth)
{
    private readonly LadderDefinition _definition = definition;
    private readonly LadderStep[] _steps = [.. definition.Steps];

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Measure> parts)
    {
        return new Measure(_definition, assessment, [])
        {
            Parts = parts,
            Value = Climbed(parts, static (measure, condition) => measure.Satisfies(condition)),
            Confirmed = Climbed(parts, static (measure, condition) => measure.Confirms(condition)),
            Reachable = Climbed(parts, static (measure, condition) => measure.CanSatisfy(condition)),
            Reporting = PartConditions.ReportingOf(parts),
        };
    }

    private Quantity Climbed(IReadOnlyList<Measure> parts, Func<Measure, Condition, bool> test)
    {
        var steps = 0;
        foreach (var step in _steps)
        {
            if (PartConditions.Hold(step.Conditions, parts, test))
            {
                steps++;
            }
            else if (_definition.Counting == LadderCounting.Consecutive)
            {
                break;
            }
        }

        return Quantity.Of(steps);
    }
}
