using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many steps the best climber has climbed: a step is when its items are done, and, on a ladder, when all before it are.</summary>
/// <param name="definition">What is measured.</param>
public sealed class ItemLadderRule(LadderDefinition definition) : FactMeasureRule<Flag>(definition, definition.Indicator!)
{
    private readonly LadderDefinition _definition = definition;
    private readonly string[] _items = [.. definition.Steps.SelectMany(step => step.Items).Select(item => item.Item).Distinct()];

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        // A climber that has not begun yet can still begin.
        var best = 0;
        var reachable = LadderClimb.Of(_definition, facts, null, assessment.AsOf).Reachable;
        for (var i = 0; i < facts.Count; i++)
        {
            if (IsFirstOfClimber(facts, i))
            {
                var climb = LadderClimb.Of(_definition, facts, facts[i], assessment.AsOf);
                best = Math.Max(best, climb.Steps);
                reachable = Math.Max(reachable, climb.Reachable);
            }
        }

        return new Measure(_definition, assessment, facts)
        {
            Value = Quantity.Of(best),
            Confirmed = Quantity.Of(best),
            Reachable = Quantity.Of(reachable),
            Reporting = ReportingOf(facts),
        };
    }

    private bool IsFirstOfClimber(IReadOnlyList<Flag> facts, int position)
    {
        for (var i = 0; i < position; i++)
        {
            if (LadderClimb.IsSame(_definition, facts[i], facts[position]))
            {
                return false;
            }
        }

        return true;
    }

    private Reporting ReportingOf(IReadOnlyList<Flag> facts)
    {
        var reported = 0;
        foreach (var item in _items)
        {
            for (var i = 0; i < facts.Count; i++)
            {
                if (facts[i].Item == item)
                {
                    reported++;
                    break;
                }
            }
        }

        return reported == 0 ? Reporting.NotReported : reported == _items.Length ? Reporting.Reported : Reporting.PartlyReported;
    }
}
