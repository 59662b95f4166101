using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>A combination of measures and what the rules conclude from it.</summary>
/// <param name="Values">The values of the measures of facts.</param>
/// <param name="Reached">The levels whose rules fired, highest number first.</param>
/// <param name="Score">The criterion's score.</param>
internal sealed record Combination(IReadOnlyList<MeasureValue> Values, IReadOnlyList<Level> Reached, CriterionScore Score)
{
    /// <summary>Whether the rule of a level fired.</summary>
    public bool Reaches(Level level) => Reached.Contains(level);
}
