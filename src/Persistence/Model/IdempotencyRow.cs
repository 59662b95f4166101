namespace Digital40.Persistence.Model;

/// <summary>The answer that a request got, for when the same request comes again.</summary>
internal sealed class IdempotencyRow
{
    public required string Subject { get; init; }

    public required string Key { get; init; }

    public required string Operation { get; init; }

    public required string InputHash { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}
