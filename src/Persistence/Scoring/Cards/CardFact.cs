using Digital40.Rules.Explanations;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>A fact behind a measure: whether it counts, and why not.</summary>
public sealed record CardFact
{
    /// <summary>The fact's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it counts, and why not.</summary>
    public required FactVerdict Verdict { get; init; }

    /// <summary>Whether it counts.</summary>
    public required bool Counts { get; init; }

    /// <summary>Whether it counts towards the confirmed points too.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>The deadline or cut-off that it missed; null where it missed none.</summary>
    public DateOnly? Due { get; init; }
}
