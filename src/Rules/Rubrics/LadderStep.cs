namespace Digital40.Rules.Rubrics;

/// <summary>One step of a ladder: items that must all be done, or conditions that must all hold.</summary>
public sealed class LadderStep
{
    /// <summary>The step's number, from 1, unbroken.</summary>
    public required int Number { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The items of the ladder's indicator that must be done, in order; empty where <see cref="Conditions"/> decide.</summary>
    public required IReadOnlyList<ItemDue> Items { get; init; }

    /// <summary>The conditions over other measures of the criterion, in order; empty where <see cref="Items"/> decide. See <see cref="Criterion.Binding"/>.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }
}
