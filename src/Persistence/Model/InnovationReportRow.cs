namespace Digital40.Persistence.Model;

/// <summary>One version of an office's innovation report; the highest is the one that holds.</summary>
internal sealed class InnovationReportRow
{
    public required long Id { get; init; }

    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required int Version { get; init; }

    /// <summary>The answers by the form's codes, as a JSON object.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required string SubmittedBy { get; init; }
}
