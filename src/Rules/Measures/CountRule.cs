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
        var value = Quantity.Of(Count(facts, Standing.Points));
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = Quantity.Of(Count(facts, Standing.Confirmed)),
            Reachable = assessment.AsOf < _definition.Window.End ? Quantity.Unlimited : value,
            Reporting = facts.Count > 0 ? Reporting.Reported : Reporting.NotReported,
        };
    }

    private int Count(IReadOnlyList<Activity> facts, Standing standing)
    {
        if (_definition.InEachOf is { } mostUsed)
        {
            return MostUsedCount.Of(Counted(facts, standing), mostUsed);
        }

        var count = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            count += Counts(facts[i], standing) ? 1 : 0;
        }

        return count;
    }

    private IEnumerable<Activity> Counted(IReadOnlyList<Activity> facts, Standing standing) => facts.Where(fact => Counts(fact, standing));

    private bool Counts(Activity fact, Standing standing) =>
        _definition.Window.Contains(fact.Date) && _definition.Admits(fact) && standing.Accepts(fact);
}
