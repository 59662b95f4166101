namespace Digital40.Rules.Rubrics;

/// <summary>The latest value out of its denominator as of a date, in percent.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class ShareDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind measure with a denominator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The last day that a figure may hold for.</summary>
    public required DateOnly By { get; init; }

    /// <summary>Over what the share is taken.</summary>
    public required ShareBasis Basis { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];
}
