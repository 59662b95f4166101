using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly value over the closed months of a window. While no month is closed there is none.</summary>
/// <typeparam name="TFact">Figures for a month, or activities.</typeparam>
public abstract class EveryMonthRule<TFact> : FactMeasureRule<TFact>
    where TFact : Fact
{
    private readonly EveryMonthDefinition _definition;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    private protected EveryMonthRule(EveryMonthDefinition definition)
        : base(definition, definition.Indicator)
    {
        _definition = definition;
    }

    /// <summary>What is measured.</summary>
    private protected EveryMonthDefinition Definition => _definition;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<TFact> facts)
    {
        var closed = assessment.CountClosedMonths(_definition.Window);
        var value = Least(facts, closed, Standing.Points);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = NeedsEvidence ? Least(facts, closed, Standing.Confirmed) : value,
            Reachable = closed == 0 ? Quantity.Unlimited : value,
            Reporting = ReportingOf(facts, closed),
        };
    }

    /// <summary>Whether the facts need evidence.</summary>
    private protected abstract bool NeedsEvidence { get; }

    /// <summary>The month that a fact is for.</summary>
    private protected abstract YearMonth MonthOf(TFact fact);

    /// <summary>The value of one month.</summary>
    private protected abstract Quantity ValueOf(IReadOnlyList<TFact> facts, YearMonth month, Standing standing);

    private Quantity? Least(IReadOnlyList<TFact> facts, int closed, Standing standing)
    {
        Quantity? least = null;
        for (var i = 0; i < closed; i++)
        {
            var value = ValueOf(facts, _definition.Window.Months[i], standing);
            least = least is { } known ? Quantity.Least(known, value) : value;
        }

        return least;
    }

    private Reporting ReportingOf(IReadOnlyList<TFact> facts, int closed)
    {
        var months = 0;
        for (var month = 0; month < closed; month++)
        {
            for (var i = 0; i < facts.Count; i++)
            {
                if (MonthOf(facts[i]) == _definition.Window.Months[month])
                {
                    months++;
                    break;
                }
            }
        }

        return months == 0 ? Reporting.NotReported : months == closed ? Reporting.Reported : Reporting.PartlyReported;
    }
}
