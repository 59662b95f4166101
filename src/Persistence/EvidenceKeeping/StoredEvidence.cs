using Digital40.Persistence.Scoring;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>A piece of evidence: a link, or a file of the store.</summary>
public sealed record StoredEvidence
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>The number of the fact that it belongs to.</summary>
    public required long FactId { get; init; }

    /// <summary>The Buddhist-era year of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The code of the province that the office belongs to.</summary>
    public required string Province { get; init; }

    /// <summary>The code of the office that reports the fact.</summary>
    public required string Office { get; init; }

    /// <summary>The link; null for a file.</summary>
    public string? Url { get; init; }

    /// <summary>The file's SHA-256 in lower-case hex; null for a link.</summary>
    public string? FileHash { get; init; }

    /// <summary>The name that the file was sent under, for showing only; null for a link.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's type, found from its content; null for a link.</summary>
    public string? MediaType { get; init; }

    /// <summary>The file's size in bytes; null for a link.</summary>
    public long? Size { get; init; }

    /// <summary>The channel it came through; null where none is known.</summary>
    public string? Channel { get; init; }

    /// <summary>How far it has been verified.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>When it was added, UTC.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>The scoring core's evidence.</summary>
    internal Evidence ToEvidence() => new EvidenceContent(Id, FactId, Url, FileHash, Channel, Status).ToEvidence();
}
