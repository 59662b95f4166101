namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>A piece of evidence that is to be attached: a link, or a file that has arrived.</summary>
public sealed record NewEvidence
{
    /// <summary>An https link of at most 2,000 characters; null for a file.</summary>
    public string? Url { get; init; }

    /// <summary>The file, as <see cref="EvidenceFileStore"/> received it; null for a link.</summary>
    public ArrivedFile? File { get; init; }

    /// <summary>The name that the file was sent under, for showing only; cut after 200 characters.</summary>
    public string? FileName { get; init; }

    /// <summary>The channel it came through; null where none is known.</summary>
    public string? Channel { get; init; }
}
