namespace Digital40.Rules.Rubrics;

/// <summary>
/// The points raters give: an item's points are the mean over its raters, an item nobody judged gives 0, and the sum is rounded half away from zero to
/// two decimals, last. With <see cref="Headings"/>, each heading's sum is first multiplied by its weight over the most its items can give, and the total
/// by <see cref="ScaleTotal"/> over the sum of the weights.
/// </summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class JudgedDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind judgement.</summary>
    public required string Indicator { get; init; }

    /// <summary>The codes of the judged items, in order; never empty.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>The last day a judgement may be dated.</summary>
    public required DateOnly By { get; init; }

    /// <summary>The most one rater can give one item, in points.</summary>
    public required int MaximumPerItem { get; init; }

    /// <summary>The weighted headings, in order; empty where the items' points are simply summed.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>What all headings in full are scaled to, in points; <c>null</c> without headings.</summary>
    public decimal? ScaleTotal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];
}
