using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly figure, or share of figures, over the closed months.</summary>
/// <param name="definition">What is measured.</param>
public sealed class EveryMonthFigureRule(EveryMonthDefinition definition) : EveryMonthRule<Figure>(definition)
{
    private protected override bool NeedsEvidence => false;

    private protected override int MonthOf(Figure fact) => fact.Month is { } month ? PositionOf(month.Year, month.Month) : -1;

    private protected override Quantity Least(IReadOnlyList<Figure> facts, int months, Standing standing)
    {
        Span<decimal> parts = stackalloc decimal[months];
        Span<decimal> wholes = stackalloc decimal[months];
        for (var i = 0; i < facts.Count; i++)
        {
            var month = MonthOf(facts[i]);
            if (month >= 0 && month < months)
            {
                parts[month] += facts[i].Value;
                wholes[month] += facts[i].OutOf ?? 0;
            }
        }

        var least = ValueOf(parts[0], wholes[0]);
        for (var month = 1; month < months; month++)
        {
            least = Quantity.Least(least, ValueOf(parts[month], wholes[month]));
        }

        return least;
    }

    private Quantity ValueOf(decimal part, decimal whole)
    {
        return Definition.Of != MonthlyQuantity.Share ? Quantity.Of(part)
            : whole == 0 ? Quantity.Zero
            : Quantity.Percent(part, whole);
    }
}
