using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Counts the distinct values of an attribute among activities in a window.</summary>
/// <param name="definition">What is counted.</param>
public sealed class DistinctRule(DistinctDefinition definition) : FactMeasureRule<Activity>(definition, definition.Indicator)
{
    private readonly DistinctDefinition _definition = definition;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Activity> facts)
    {
        var value = Quantity.Of(Count(facts, Standing.Points));
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = Quantity.Of(Count(facts, Standing.Confirmed)),
            Reachable = assessment.AsOf < _definition.Window.End ? Most : value,
            Reporting = facts.Count > 0 ? Reporting.Reported : Reporting.NotReported,
        };
    }

    private Quantity Most => _definition.PossibleValues is { } most ? Quantity.Of(most) : Quantity.Unlimited;

    private int Count(IReadOnlyList<Activity> facts, Standing standing)
    {
        var values = new DistinctValues();
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (_definition.Window.Contains(fact.Date) && _definition.Admits(fact) && standing.Accepts(fact))
            {
                values.Add(fact.Attribute(_definition.Attribute));
            }
        }

        return values.Count;
    }
}
