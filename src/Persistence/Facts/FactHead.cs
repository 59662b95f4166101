namespace Digital40.Persistence.Facts;

/// <summary>What a version of a fact has besides what it says.</summary>
internal sealed record FactHead(long Id, int Version, int Edition, string Province, string? Reference, string? Reason, DateTimeOffset At, string By);
