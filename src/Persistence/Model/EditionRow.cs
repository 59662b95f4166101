namespace Digital40.Persistence.Model;

/// <summary>A content of an edition that scores were made under.</summary>
internal sealed class EditionRow
{
    public required int Year { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }
}
