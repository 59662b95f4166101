using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Input;

/// <summary>Everything a score is computed from, read and found good.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Rubric">The edition under the chosen interpretation.</param>
/// <param name="Facts">The facts, with what is strange about them.</param>
/// <param name="Sheet">The facts that are scored.</param>
/// <param name="AsOf">The day.</param>
internal sealed record ScoringInput(Edition Edition, Rubric Rubric, FactReadResult Facts, FactSheet Sheet, DateOnly AsOf)
{
    /// <summary>What is strange about the facts and stops nothing.</summary>
    public IReadOnlyList<InputProblem> Warnings => [.. Facts.Warnings.Select(InputProblem.Of)];
}
