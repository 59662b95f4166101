using Digital40.Rules.Measures;

namespace Digital40.Persistence.Model;

/// <summary>An office's current score for one criterion.</summary>
internal sealed class CriterionScoreRow
{
    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required string Criterion { get; init; }

    public required string Area { get; set; }

    /// <summary>Its position on the card, from 0.</summary>
    public required int Position { get; set; }

    public int? Level { get; set; }

    public required decimal Points { get; set; }

    public required decimal Max { get; set; }

    public required decimal Confirmed { get; set; }

    public required decimal Ceiling { get; set; }

    public required Reporting Reporting { get; set; }
}
