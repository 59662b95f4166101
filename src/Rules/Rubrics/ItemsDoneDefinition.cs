namespace Digital40.Rules.Rubrics;

/// <summary>How many items of a flag indicator are done, each by its date; or how many parts are complete.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class ItemsDoneDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind flag with items; <c>null</c> where <see cref="Parts"/> are counted.</summary>
    public string? Indicator { get; init; }

    /// <summary>The items, in order; empty where <see cref="Parts"/> are counted.</summary>
    public required IReadOnlyList<ItemDue> Items { get; init; }

    /// <summary>The parts, in order; empty where <see cref="Items"/> are counted.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The window whose months monthly items are tested in.</summary>
    public required DateRange Window { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => Indicator is null ? [] : [Indicator];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => [.. Parts.SelectMany(part => part.Conditions).Select(condition => condition.Measure).Distinct()];
}
