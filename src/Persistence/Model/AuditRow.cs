namespace Digital40.Persistence.Model;

/// <summary>One change: who, when, what, before and after. Each holds the hash of the one before it.</summary>
internal sealed class AuditRow
{
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Subject { get; init; }

    public required string Action { get; init; }

    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    public string? Office { get; init; }

    public int? Edition { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Reason { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }
}
