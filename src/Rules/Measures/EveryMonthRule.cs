using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly value over the closed months of a window. While no month is closed there is none.</summary>
/// <typeparam name="TFact">Figures for a month, or activities.</typeparam>
public abstract class EveryMonthRule<TFact> : FactMeasureRule<TFact>
    where TFact : Fact
{
    private readonly DateRange _window;
    private readonly YearMonth _first;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    private protected EveryMonthRule(EveryMonthDefinition definition)
        : base(definition, definition.Indicator)
    {
        Definition = definition;
        _window = definition.Window;
        _first = _window.Months[0];
    }

    /// <summary>What is measured.</summary>
    private protected EveryMonthDefinition Definition { get; }

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<TFact> facts)
    {
        var closed = assessment.CountClosedMonths(_window);
        Span<bool> isReported = stackalloc bool[closed];
        var months = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var month = MonthOf(facts[i]);
            if (month >= 0 && month < closed && !isReported[month])
            {
                isReported[month] = true;
                months++;
            }
        }

        var value = closed == 0 ? null : Least(facts, closed, Standing.Points);
        return new Measure(Definition, assessment, facts)
        {
            Value = value,
            Confirmed = closed > 0 && NeedsEvidence ? Least(facts, closed, Standing.Confirmed) : value,
            Reachable = closed == 0 ? Quantity.Unlimited : value,
            Reporting = months == 0 ? Reporting.NotReported : months == closed ? Reporting.Reported : Reporting.PartlyReported,
        };
    }

    /// <summary>Whether the facts need evidence.</summary>
    private protected abstract bool NeedsEvidence { get; }

    /// <summary>The position in the window of the month that a fact is for; outside 0 to the last month where it is for another.</summary>
    private protected abstract int MonthOf(TFact fact);

    /// <summary>The least value of the first so many months.</summary>
    private protected abstract Quantity Least(IReadOnlyList<TFact> facts, int months, Standing standing);

    /// <summary>The position of a month in the window.</summary>
    private protected int PositionOf(int year, int month) => ((year - _first.Year) * 12) + month - _first.Month;
}
