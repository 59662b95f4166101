using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>The cheapest way to so many points more, before the deadlines.</summary>
/// <param name="Wanted">The points that were asked for.</param>
/// <param name="Most">The most points that can still be gained.</param>
/// <param name="Steps">What to do, criterion by criterion in the rubric's order; where more was asked for than can be gained, what gains most.</param>
/// <param name="Keep">What has to be done besides to hold the points of today; what is due first comes first. May be empty.</param>
/// <param name="Text">How much there is to do and what it gains, in one sentence.</param>
public sealed record Plan(decimal Wanted, decimal Most, IReadOnlyList<PlanStep> Steps, IReadOnlyList<PlannedAction> Keep, LocalizedText Text)
{
    /// <summary>Whether as many points can be gained as were asked for.</summary>
    public bool IsReachable => Wanted <= Most;

    /// <summary>The points that the steps gain; at least what was asked for, where that can be reached.</summary>
    public decimal Gain => Steps.Sum(step => step.Adds);

    /// <summary>How many single things the steps are, beyond what holds the points of today.</summary>
    public decimal Cost => Steps.Sum(step => step.Cost);
}
