using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>A number of points that a criterion can still come to, and what that takes.</summary>
/// <param name="Level">The level; null where the points are a measure's.</param>
/// <param name="Points">The points.</param>
/// <param name="Gain">The points above those of today.</param>
/// <param name="Needs">What has to be done, what holds the points of today included.</param>
/// <param name="Cost">How many single things that is beyond what holds the points of today.</param>
/// <param name="Slack">The time they leave: see <see cref="NeedSet.Slack"/>.</param>
internal sealed record Outcome(Level? Level, decimal Points, decimal Gain, IReadOnlyList<Need> Needs, decimal Cost, decimal Slack);
