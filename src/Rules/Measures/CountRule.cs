using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Counts activities in a window; with <see cref="CountDefinition.InEachOf"/>, the least count among an attribute's most used values.</summary>
/// <param name="definition">What is counted.</param>
public sealed class CountRule(CountDefinition definition) : FactMeasureRule<Activity>(definition, definition.Indicator)
{
    private readonly CountDefinition _definition = definition;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Activity> facts)
    {
        var (points, confirmed) = Count(facts);
        var value = Quantity.Of(points);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = Quantity.Of(confirmed),
            Reachable = assessment.AsOf < _definition.Window.End ? Quantity.Unlimited : value,
            Reporting = facts.Count > 0 ? Reporting.Reported : Reporting.NotReported,
        };
    }

    /// <summary>The count, and that on verified evidence alone.</summary>
    private (int Points, int Confirmed) Count(IReadOnlyList<Activity> facts)
    {
        if (_definition.InEachOf is { } mostUsed)
        {
            return (MostUsedCount.Of(Counted(facts, Standing.Points), mostUsed), MostUsedCount.Of(Counted(facts, Standing.Confirmed), mostUsed));
        }

        var (points, confirmed) = (0, 0);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (Counts(fact))
            {
                points += fact.HasEvidence ? 1 : 0;
                confirmed += fact.HasVerifiedEvidence ? 1 : 0;
            }
        }

        return (points, confirmed);
    }

    private IEnumerable<Activity> Counted(IReadOnlyList<Activity> facts, Standing standing) =>
        facts.Where(fact => Counts(fact) && standing.Accepts(fact));

    private bool Counts(Activity fact) => _definition.Window.Contains(fact.Date) && _definition.Admits(fact);
}
