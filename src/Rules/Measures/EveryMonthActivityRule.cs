using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>The least monthly number of activities, or of distinct values among them, over the closed months.</summary>
/// <param name="definition">What is measured.</param>
public sealed class EveryMonthActivityRule(EveryMonthDefinition definition) : EveryMonthRule<Activity>(definition)
{
    private protected override bool NeedsEvidence => true;

    private protected override int MonthOf(Activity fact)
    {
        var (year, month, _) = fact.Date;
        return PositionOf(year, month);
    }

    private protected override Quantity Least(IReadOnlyList<Activity> facts, int months, Standing standing)
    {
        if (Definition.InEachOf is { } mostUsed)
        {
            return Quantity.Of(Enumerable.Range(0, months).Min(month => MostUsedCount.Of(facts.Where(fact => MonthOf(fact) == month && standing.Accepts(fact)), mostUsed)));
        }

        return Quantity.Of(Definition.Of == MonthlyQuantity.Distinct ? LeastDistinct(facts, months, standing) : LeastCount(facts, months, standing));
    }

    private int LeastCount(IReadOnlyList<Activity> facts, int months, Standing standing)
    {
        Span<int> counts = stackalloc int[months];
        for (var i = 0; i < facts.Count; i++)
        {
            var month = MonthOf(facts[i]);
            if (month >= 0 && month < months && standing.Accepts(facts[i]))
            {
                counts[month]++;
            }
        }

        return Least(counts);
    }

    private int LeastDistinct(IReadOnlyList<Activity> facts, int months, Standing standing)
    {
        var values = new DistinctValues[months];
        for (var i = 0; i < facts.Count; i++)
        {
            var month = MonthOf(facts[i]);
            if (month >= 0 && month < months && standing.Accepts(facts[i]))
            {
                values[month].Add(facts[i].Attribute(Definition.Attribute!));
            }
        }

        Span<int> counts = stackalloc int[months];
        for (var month = 0; month < months; month++)
        {
            counts[month] = values[month].Count;
        }

        return Least(counts);
    }

    private static int Least(ReadOnlySpan<int> counts)
    {
        var least = counts[0];
        foreach (var count in counts)
        {
            least = Math.Min(least, count);
        }

        return least;
    }
}
