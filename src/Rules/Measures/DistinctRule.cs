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
        var (points, confirmed) = Count(facts);
        var value = Quantity.Of(points);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = Quantity.Of(confirmed),
            Reachable = assessment.AsOf < _definition.Window.End ? Most : value,
            Reporting = facts.Count > 0 ? Reporting.Reported : Reporting.NotReported,
        };
    }

    private Quantity Most => _definition.PossibleValues is { } most ? Quantity.Of(most) : Quantity.Unlimited;

    /// <summary>How many values there are, and how many on verified evidence alone.</summary>
    private (int Points, int Confirmed) Count(IReadOnlyList<Activity> facts)
    {
        var points = new DistinctValues();
        var confirmed = new DistinctValues();
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.HasEvidence && _definition.Window.Contains(fact.Date) && _definition.Admits(fact))
            {
                var value = fact.Attribute(_definition.Attribute);
                points.Add(value);
                if (fact.HasVerifiedEvidence)
                {
                    confirmed.Add(value);
                }
            }
        }

        return (points.Count, confirmed.Count);
    }
}
