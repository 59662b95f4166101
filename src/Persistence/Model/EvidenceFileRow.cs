namespace Digital40.Persistence.Model;

/// <summary>A file of the content-addressed store.</summary>
internal sealed class EvidenceFileRow
{
    public required string Hash { get; init; }

    public required long Size { get; init; }

    public required string MediaType { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public required string StoredBy { get; init; }
}
