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
                if (facts[i].OutOf is { } outOf)
                {
                    wholes[month] += outOf;
                }
            }
        }

        var least = 0;
        for (var month = 1; month < months; month++)
        {
            least = Compare(parts[month], wholes[month], parts[least], wholes[least]) < 0 ? month : least;
        }

        return ValueOf(parts[least], wholes[least]);
    }

    private int Compare(decimal part, decimal whole, decimal otherPart, decimal otherWhole)
    {
        return Definition.Of != MonthlyQuantity.Share || whole == otherWhole
            ? part.CompareTo(otherPart)
            : CrossProduct.Compare(whole == 0 ? 0 : part, otherWhole == 0 ? 1 : otherWhole, otherWhole == 0 ? 0 : otherPart, whole == 0 ? 1 : whole);
    }

    private Quantity ValueOf(decimal part, decimal whole)
    {
        return Definition.Of != MonthlyQuantity.Share ? Quantity.Of(part)
            : whole == 0 ? Quantity.Zero
            : Quantity.Percent(part, whole);
    }
}
