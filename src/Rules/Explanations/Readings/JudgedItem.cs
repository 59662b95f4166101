using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>An item that raters judge.</summary>
/// <param name="Item">The item's code.</param>
/// <param name="Judgements">The judgements that count, by rater.</param>
/// <param name="Weight">What a point of its mean is worth in points of the measure.</param>
internal sealed record JudgedItem(string Item, IReadOnlyList<Judgement> Judgements, decimal Weight)
{
    /// <summary>The mean over the raters; null where nobody judged.</summary>
    public decimal? Mean => Judgements.Count == 0 ? null : (decimal)Judgements.Sum(judgement => judgement.Points) / Judgements.Count;

    /// <summary>The items of a judged measure, in order.</summary>
    public static IReadOnlyList<JudgedItem> Of(Measure measure)
    {
        var definition = (JudgedDefinition)measure.Definition;
        var byItem = measure.Facts.OfType<Judgement>()
            .Where(judgement => judgement.Date <= definition.By)
            .OrderBy(judgement => judgement.Rater, StringComparer.Ordinal)
            .ToLookup(judgement => judgement.Item, StringComparer.Ordinal);
        return [.. definition.Items.Select(item => new JudgedItem(item, [.. byItem[item]], WeightOf(definition, item)))];
    }

    private static decimal WeightOf(JudgedDefinition definition, string item)
    {
        if (definition.Headings.FirstOrDefault(heading => heading.Items.Contains(item)) is not { } heading)
        {
            return 1;
        }

        var total = definition.Headings.Sum(other => other.Weight);
        return heading.Weight * definition.ScaleTotal!.Value / (heading.Items.Count * definition.MaximumPerItem * total);
    }
}
