using Digital40.Rules.Measures;

namespace Digital40.Persistence.Model;

/// <summary>An office's score as it was made public. Only its withdrawal is stamped, once.</summary>
internal sealed class PublicationRow
{
    public required long Id { get; init; }

    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required string Province { get; init; }

    /// <summary>The publication of the province that this one was made with; null where it was made by itself.</summary>
    public long? MadeWith { get; init; }

    public required string EditionHash { get; init; }

    public required DateOnly AsOf { get; init; }

    public required decimal Points { get; init; }

    public required decimal Max { get; init; }

    public required decimal Confirmed { get; init; }

    public required decimal Ceiling { get; init; }

    public required Reporting Reporting { get; init; }

    /// <summary>The instant it was published at: everything recorded up to it is in it.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public string? Reason { get; set; }
}
