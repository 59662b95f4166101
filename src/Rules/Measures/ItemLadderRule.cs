using System.Collections.Frozen;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many steps the best climber, such as a tambon, has climbed: a step is when its items are done, and, on a ladder, when all before it are.</summary>
public sealed class ItemLadderRule : FactMeasureRule<Flag>
{
    private readonly LadderDefinition _definition;
    private readonly LadderClimb _climb;
    private readonly DateOnly?[] _due;
    private readonly FrozenDictionary<string, int> _positions;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    public ItemLadderRule(LadderDefinition definition)
        : base(definition, definition.Indicator!)
    {
        _definition = definition;
        _climb = new LadderClimb(definition);
        var items = definition.Steps.SelectMany(step => step.Items).ToList();
        _due = [.. _climb.Items.Select(name => items.FindLast(item => item.Item == name)!.By)];
        _positions = _climb.Items.Index().ToFrozenDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var climbers = new ClimberList();
        uint reported = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Item is not { } name || !_positions.TryGetValue(name, out var item))
            {
                continue;
            }

            reported |= 1u << item;
            if (fact.Done && !(fact.Date > _due[item]))
            {
                climbers.Done(fact.Office, _definition.Per is { } attribute ? fact.Attribute(attribute) : null, item);
            }
        }

        return Conclude(assessment, facts, climbers, reported);
    }

    private Measure Conclude(Assessment assessment, IReadOnlyList<Flag> facts, ClimberList climbers, uint reported)
    {
        // A climber that has not begun yet can still begin.
        var best = 0;
        var reachable = _climb.Reachable(0, assessment.AsOf);
        foreach (var done in climbers.Items)
        {
            best = Math.Max(best, _climb.Steps(done));
            reachable = Math.Max(reachable, _climb.Reachable(done, assessment.AsOf));
        }

        return new Measure(_definition, assessment, facts)
        {
            Value = Quantity.Of(best),
            Confirmed = Quantity.Of(best),
            Reachable = Quantity.Of(reachable),
            Reporting = reported == 0 ? Reporting.NotReported : reported == _climb.AllItems ? Reporting.Reported : Reporting.PartlyReported,
        };
    }
}
