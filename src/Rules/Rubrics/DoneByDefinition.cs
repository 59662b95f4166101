namespace Digital40.Rules.Rubrics;

/// <summary>Whether a flag is done, and in time.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class DoneByDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind flag.</summary>
    public required string Indicator { get; init; }

    /// <summary>The item; <c>null</c> where the indicator has none.</summary>
    public string? Item { get; init; }

    /// <summary>The last day it may be done on; <c>null</c> where no date is tested.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Whether the flag counts only with evidence: the indicator's own setting.</summary>
    public required bool EvidenceRequired { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];
}
