using Digital40.Persistence.Scoring;

namespace Digital40.Persistence.Publishing;

/// <summary>An office's score as it was made public: what is recorded, corrected or decided later does not move it.</summary>
public sealed record Publication
{
    /// <summary>Its number; a later publication has a higher one.</summary>
    public required long Id { get; init; }

    /// <summary>The score, with the edition, the office and the day it is as of.</summary>
    public required StoredScore Score { get; init; }

    /// <summary>The number of the province's publication that this one was made with; null where it was made by itself.</summary>
    public long? MadeWith { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Who published it.</summary>
    public required string PublishedBy { get; init; }

    /// <summary>When it was withdrawn, UTC; null while it has not been.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Who withdrew it; null while nobody has.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>Why it was withdrawn; null while it has not been.</summary>
    public string? WithdrawnReason { get; init; }
}
