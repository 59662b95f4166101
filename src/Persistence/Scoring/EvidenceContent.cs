using Digital40.Rules.Facts;

namespace Digital40.Persistence.Scoring;

/// <summary>What scoring needs of a piece of evidence.</summary>
internal sealed record EvidenceContent(long Id, long FactId, string? Url, string? FileHash, string? Channel, EvidenceStatus Status)
{
    /// <summary>How a stored file is written where a link would stand.</summary>
    public const string FileScheme = "sha256:";

    /// <summary>The scoring core's evidence.</summary>
    public Evidence ToEvidence() => new(Url ?? FileScheme + FileHash, Status, Channel);
}
