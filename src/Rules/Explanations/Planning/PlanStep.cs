using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>What a plan does for one criterion.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Title">Its name.</param>
/// <param name="Level">The level to reach; null where the points are a measure's.</param>
/// <param name="Points">The points to reach.</param>
/// <param name="Adds">The points gained, above 0.</param>
/// <param name="Text">Which level, and what it adds, in one sentence.</param>
/// <param name="Actions">What to do, what is due first comes first; what only holds the points of today is not among it. May be empty: then time alone brings the points.</param>
public sealed record PlanStep(
    string Criterion,
    LocalizedText Title,
    int? Level,
    decimal Points,
    decimal Adds,
    LocalizedText Text,
    IReadOnlyList<PlannedAction> Actions)
{
    /// <summary>How many single things have to be done beyond what holds the points of today.</summary>
    public decimal Cost => Actions.Sum(action => action.Count - action.KeepCount);
}
