namespace Digital40.Persistence.Model;

/// <summary>The explanations of an office's current score, kept apart so that a scoreboard does not carry them.</summary>
internal sealed class CardRow
{
    public required int Edition { get; init; }

    public required string Office { get; init; }

    /// <summary>The document: JSON, compressed.</summary>
    public required byte[] Document { get; set; }
}
