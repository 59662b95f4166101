using Digital40.Rules.Facts;

namespace Digital40.Persistence.Model;

/// <summary>One decision on a piece of evidence; the last one before an instant is what was known then.</summary>
internal sealed class EvidenceDecisionRow
{
    public required long Id { get; init; }

    public required long EvidenceId { get; init; }

    public required EvidenceStatus Status { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
