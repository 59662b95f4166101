namespace Digital40.Persistence.Model;

/// <summary>The explanations of a published score, kept apart so that a scoreboard does not carry them.</summary>
internal sealed class PublishedCardRow
{
    public required long PublicationId { get; init; }

    /// <summary>The document: JSON, compressed.</summary>
    public required byte[] Document { get; init; }
}
