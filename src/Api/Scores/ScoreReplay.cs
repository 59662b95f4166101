namespace Digital40.Api.Scores;

/// <summary>How a score is made anew.</summary>
/// <param name="AsOf">The day; that of the stored score where none is given.</param>
/// <param name="KnownAt">The instant; now where none is given.</param>
/// <param name="Interpretations">The options that are chosen; those in force where none are given.</param>
internal sealed record ScoreReplay(DateOnly? AsOf, DateTimeOffset? KnownAt, IReadOnlyList<InterpretationInput>? Interpretations)
{
    /// <summary>The stored score.</summary>
    public static ScoreReplay None { get; } = new(null, null, null);

    /// <summary>Whether nothing is asked for but the stored score.</summary>
    public bool IsStored => AsOf is null && KnownAt is null && Interpretations is not { Count: > 0 };
}
