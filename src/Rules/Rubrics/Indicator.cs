namespace Digital40.Rules.Rubrics;

/// <summary>What offices report facts on.</summary>
public sealed class Indicator
{
    /// <summary>The code, such as <c>awareness.session</c>; unique in its rubric.</summary>
    public required string Code { get; init; }

    /// <summary>What its facts carry.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>How a province's value is made.</summary>
    public required RollUp RollUp { get; init; }

    /// <summary>Which offices a province's value waits for.</summary>
    public required Reporters Reporters { get; init; }

    /// <summary>Whether its facts are for a day or for a month, where the item does not say otherwise.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether its figures say what they are out of.</summary>
    public required bool OutOfRequired { get; init; }

    /// <summary>Whether a fact counts only with at least one piece of evidence that has not been rejected.</summary>
    public required bool EvidenceRequired { get; init; }

    /// <summary>The attributes that each of its facts carries, by name, in order; may be empty.</summary>
    public required IReadOnlyDictionary<string, IndicatorAttribute> Attributes { get; init; }

    /// <summary>The items, by code, in order; empty where its facts name none.</summary>
    public required IReadOnlyDictionary<string, IndicatorItem> Items { get; init; }

    /// <summary>The points a judgement may give, lowest first; empty for the other kinds.</summary>
    public required IReadOnlyList<int> AllowedPoints { get; init; }

    /// <summary>Whether a fact of it must name one of <see cref="Items"/>.</summary>
    public bool ItemRequired => Items.Count > 0;

    /// <summary>What a fact on this item holds for.</summary>
    /// <param name="item">The item's code, or <c>null</c> where the indicator has none.</param>
    public Period PeriodOf(string? item) => item is not null && Items.TryGetValue(item, out var found) ? found.Period : Period;
}
