using Digital40.Persistence.EvidenceKeeping;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>A version of a fact: what it says, who recorded it and when, and what became of it.</summary>
public sealed record StoredFact
{
    /// <summary>The fact's number; the same for all its versions.</summary>
    public required long Id { get; init; }

    /// <summary>The version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The Buddhist-era year of its edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The code of the province that its office belongs to.</summary>
    public required string Province { get; init; }

    /// <summary>What it says, as the scoring core takes it, with its evidence as it stands.</summary>
    public required Fact Content { get; init; }

    /// <summary>Its evidence, in the order it was added; may be empty.</summary>
    public required IReadOnlyList<StoredEvidence> Evidence { get; init; }

    /// <summary>How it stands.</summary>
    public required FactState State { get; init; }

    /// <summary>Why it was corrected to this; null for a first version.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When it was corrected or withdrawn, UTC; null while it holds.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who corrected or withdrew it; null while it holds.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>Why it was corrected or withdrawn; null while it holds.</summary>
    public string? ClosedReason { get; init; }
}
