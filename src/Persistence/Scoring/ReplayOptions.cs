using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring;

/// <summary>How a score is replayed.</summary>
public sealed record ReplayOptions
{
    /// <summary>The day: facts dated later do not exist; the last day of the edition's window where none is given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The instant: what was recorded, corrected or decided later does not exist; now where none is given.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The interpretation; what is in force where none is given.</summary>
    public Interpretation Interpretation { get; init; } = Interpretation.InForce;
}
