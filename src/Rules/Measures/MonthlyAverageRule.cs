using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The total of monthly figures over the closed months of a window, as an average or as it is. While no month is closed there is none.</summary>
/// <param name="definition">What is measured.</param>
public sealed class MonthlyAverageRule(MonthlyAverageDefinition definition) : FactMeasureRule<Figure>(definition, definition.Indicator)
{
    private readonly MonthlyAverageDefinition _definition = definition;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Figure> facts)
    {
        var closed = assessment.CountClosedMonths(_definition.Window);
        var (firstYear, firstMonth) = _definition.Window.Months[0];
        Span<bool> isReported = stackalloc bool[closed];
        decimal total = 0;
        var months = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var month = facts[i].Month is { } known ? ((known.Year - firstYear) * 12) + known.Month - firstMonth : -1;
            if (month >= 0 && month < closed)
            {
                total += facts[i].Value;
                months += isReported[month] ? 0 : 1;
                isReported[month] = true;
            }
        }

        var value = closed == 0 ? null : Quantity.Quotient(total, _definition.Basis == MonthlyBasis.Average ? closed : 1);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = value,
            Reachable = closed < _definition.Window.Months.Count ? Quantity.Unlimited : value,
            Reporting = months == 0 ? Reporting.NotReported : months == closed ? Reporting.Reported : Reporting.PartlyReported,
        };
    }
}
