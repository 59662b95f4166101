using Digital40.Rules.Measures;

namespace Digital40.Persistence.Model;

/// <summary>A published score for one criterion.</summary>
internal sealed class PublishedCriterionRow
{
    public required long PublicationId { get; init; }

    public required string Criterion { get; init; }

    public required string Area { get; init; }

    /// <summary>Its position on the card, from 0.</summary>
    public required int Position { get; init; }

    public int? Level { get; init; }

    public required decimal Points { get; init; }

    public required decimal Max { get; init; }

    public required decimal Confirmed { get; init; }

    public required decimal Ceiling { get; init; }

    public required Reporting Reporting { get; init; }
}
