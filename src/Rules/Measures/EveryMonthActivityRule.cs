using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly number of activities, or of distinct values among them, over the closed months.</summary>
/// <param name="definition">What is measured.</param>
public sealed class EveryMonthActivityRule(EveryMonthDefinition definition) : EveryMonthRule<Activity>(definition)
{
    private protected override bool NeedsEvidence => true;

    private protected override YearMonth MonthOf(Activity fact) => YearMonth.Of(fact.Date);

    private protected override Quantity ValueOf(IReadOnlyList<Activity> facts, YearMonth month, Standing standing)
    {
        if (Definition.InEachOf is { } mostUsed)
        {
            return Quantity.Of(MostUsedCount.Of(facts.Where(fact => Counts(fact, month, standing)), mostUsed));
        }

        var count = 0;
        var values = new DistinctValues();
        for (var i = 0; i < facts.Count; i++)
        {
            if (Counts(facts[i], month, standing))
            {
                count++;
                values.Add(Definition.Attribute is { } name ? facts[i].Attribute(name) : null);
            }
        }

        return Quantity.Of(Definition.Of == MonthlyQuantity.Distinct ? values.Count : count);
    }

    private static bool Counts(Activity fact, YearMonth month, Standing standing) => YearMonth.Of(fact.Date) == month && standing.Accepts(fact);
}
