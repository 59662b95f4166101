namespace Digital40.Rules.Rubrics;

/// <summary>The least monthly quantity over the closed months of a window; no value where no month is closed.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class EveryMonthDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator: kind measure per month, or kind activity.</summary>
    public required string Indicator { get; init; }

    /// <summary>The window whose months are tested.</summary>
    public required DateRange Window { get; init; }

    /// <summary>What is taken of each month.</summary>
    public required MonthlyQuantity Of { get; init; }

    /// <summary>The attribute whose values are counted; <c>null</c> unless <see cref="Of"/> is <see cref="MonthlyQuantity.Distinct"/>.</summary>
    public string? Attribute { get; init; }

    /// <summary>The count is taken in the month's n-th most used value; <c>null</c> unless <see cref="Of"/> is <see cref="MonthlyQuantity.Count"/> and the edition says so.</summary>
    public MostUsed? InEachOf { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];
}
