using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>The next level with more points, and what it lacks.</summary>
/// <param name="Level">Its number; null where the points are a measure's and what is missing to full points is said.</param>
/// <param name="Wording">The level in one sentence; null without a level.</param>
/// <param name="Points">What it gives, in points.</param>
/// <param name="Adds">The points it adds to those of today, above 0.</param>
/// <param name="Text">The same in one sentence.</param>
/// <param name="Clause">Where the document says so.</param>
/// <param name="Gap">What it lacks.</param>
public sealed record NextLevel(int? Level, LocalizedText? Wording, decimal Points, decimal Adds, LocalizedText Text, string Clause, Gap Gap)
{
    /// <summary>Whether it can still be reached by its deadlines.</summary>
    public bool IsReachable => Gap.IsReachable;
}
