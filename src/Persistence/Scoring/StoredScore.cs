using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>An office's current score under an edition.</summary>
public sealed record StoredScore
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The code of the office.</summary>
    public required string Office { get; init; }

    /// <summary>The content hash of the edition that it was made under.</summary>
    public required string EditionHash { get; init; }

    /// <summary>The day it is as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The instant up to which everything recorded is in it, UTC.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public required decimal Points { get; init; }

    /// <summary>The most points there are.</summary>
    public required decimal Max { get; init; }

    /// <summary>The points from verified evidence alone.</summary>
    public required decimal Confirmed { get; init; }

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public required decimal Ceiling { get; init; }

    /// <summary>How much of what the score rests on has been reported.</summary>
    public required Reporting Reporting { get; init; }

    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<StoredCriterion> Criteria { get; init; }
}
