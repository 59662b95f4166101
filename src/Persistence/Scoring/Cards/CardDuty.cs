using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>A duty that carries no points, and whether it is kept.</summary>
public sealed record CardDuty
{
    /// <summary>The duty's code.</summary>
    public required string Code { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether it is kept as of the day; null where no fact can show it, or nothing was reported yet.</summary>
    public bool? Holds { get; init; }

    /// <summary>The same in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }
}
