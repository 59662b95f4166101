namespace Digital40.Rules.Rubrics;

/// <summary>The average, or the total, of a monthly figure over the closed months of a window; no value where no month is closed.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class MonthlyAverageDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind measure per month.</summary>
    public required string Indicator { get; init; }

    /// <summary>The window whose months are taken.</summary>
    public required DateRange Window { get; init; }

    /// <summary>Average or total.</summary>
    public required MonthlyBasis Basis { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];
}
