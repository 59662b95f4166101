using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>A conclusion: the conditions of a level hold.</summary>
/// <param name="criterion">The code of the criterion.</param>
/// <param name="level">The level.</param>
public sealed class LevelReached(string criterion, Level level)
{
    /// <summary>The code of the criterion.</summary>
    public string Criterion { get; } = criterion;

    /// <summary>The level.</summary>
    public Level Level { get; } = level;
}
