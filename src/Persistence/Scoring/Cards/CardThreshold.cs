using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>What a level, a step or a part asks of a measure.</summary>
public sealed record CardThreshold
{
    /// <summary>The number of the level that asks; null where a step or a part does.</summary>
    public int? Level { get; init; }

    /// <summary>What the level, the step or the part is called.</summary>
    public required LocalizedText Owner { get; init; }

    /// <summary>What the level gives, in points; null where a step or a part asks.</summary>
    public decimal? Points { get; init; }

    /// <summary>What is asked.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Whether it holds.</summary>
    public required bool IsMet { get; init; }

    /// <summary>Whether it holds on verified evidence alone.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>What is asked, in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }
}
