using Digital40.Rules.Facts;

namespace Digital40.Persistence.Model;

/// <summary>A link or a file that shows a fact to be true; it stays with the fact through its corrections.</summary>
internal sealed class EvidenceRow
{
    public required long Id { get; init; }

    public required long FactId { get; init; }

    public required int Edition { get; init; }

    public required string Province { get; init; }

    public required string Office { get; init; }

    public string? Url { get; init; }

    public string? FileHash { get; init; }

    public string? FileName { get; init; }

    public string? Channel { get; init; }

    /// <summary>What the last decision says.</summary>
    public required EvidenceStatus Status { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }
}
