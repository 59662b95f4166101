using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>What a line of a scoreboard is made of, before it is ranked.</summary>
internal sealed record ScoreboardLine
{
    public required string Office { get; init; }

    public required string Province { get; init; }

    /// <summary>What offices with the same points are in order of.</summary>
    public required string SortKey { get; init; }

    public required string NameTh { get; init; }

    public required string NameEn { get; init; }

    public required decimal Points { get; init; }

    public required decimal Max { get; init; }

    public required decimal Confirmed { get; init; }

    public required decimal Ceiling { get; init; }

    public required Reporting Reporting { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The points that the change is counted from.</summary>
    public decimal? Before { get; init; }
}
