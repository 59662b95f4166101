using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>The next level with more points, and what it lacks.</summary>
public sealed record CardNextLevel
{
    /// <summary>Its number; null where the points are a measure's.</summary>
    public int? Level { get; init; }

    /// <summary>The level in one sentence; null without a level.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>What it gives, in points.</summary>
    public required decimal Points { get; init; }

    /// <summary>The points it adds to those of today, above 0.</summary>
    public required decimal Adds { get; init; }

    /// <summary>The same in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether it can still be reached by its deadlines.</summary>
    public required bool IsReachable { get; init; }

    /// <summary>What it lacks.</summary>
    public required CardGap Gap { get; init; }
}
