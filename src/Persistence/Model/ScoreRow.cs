using Digital40.Rules.Measures;

namespace Digital40.Persistence.Model;

/// <summary>An office's current score under an edition.</summary>
internal sealed class ScoreRow
{
    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required string EditionHash { get; set; }

    public required DateOnly AsOf { get; set; }

    /// <summary>The instant up to which everything recorded is in it.</summary>
    public required DateTimeOffset KnownAt { get; set; }

    public required decimal Points { get; set; }

    public required decimal Max { get; set; }

    public required decimal Confirmed { get; set; }

    public required decimal Ceiling { get; set; }

    public required Reporting Reporting { get; set; }
}
