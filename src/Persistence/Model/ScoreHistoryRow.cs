using Digital40.Persistence.Scoring;
using Digital40.Rules.Measures;

namespace Digital40.Persistence.Model;

/// <summary>A score as it stood from an instant on.</summary>
internal sealed class ScoreHistoryRow
{
    public required long Id { get; init; }

    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string EditionHash { get; init; }

    public required decimal Points { get; init; }

    public required decimal Max { get; init; }

    public required decimal Confirmed { get; init; }

    public required decimal Ceiling { get; init; }

    public required Reporting Reporting { get; init; }

    public required ScoreCause Cause { get; init; }

    /// <summary>The points by criterion as a JSON object.</summary>
    public required string Criteria { get; init; }
}
