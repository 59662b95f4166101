using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly figure, or share of figures, over the closed months.</summary>
/// <param name="definition">What is measured.</param>
public sealed class EveryMonthFigureRule(EveryMonthDefinition definition) : EveryMonthRule<Figure>(definition)
{
    private protected override bool NeedsEvidence => false;

    private protected override YearMonth MonthOf(Figure fact) => fact.Month ?? YearMonth.Of(fact.Date);

    private protected override Quantity ValueOf(IReadOnlyList<Figure> facts, YearMonth month, Standing standing)
    {
        decimal part = 0;
        decimal whole = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Month == month)
            {
                part += facts[i].Value;
                whole += facts[i].OutOf ?? 0;
            }
        }

        return Definition.Of == MonthlyQuantity.Share
            ? whole == 0 ? Quantity.Zero : Quantity.Percent(part, whole)
            : Quantity.Of(part);
    }
}
