namespace Digital40.Rubric.Oracle;

/// <summary>One criterion as scored by hand.</summary>
/// <param name="Code">The code, such as <c>1.1</c>.</param>
/// <param name="Points">The points from facts that have not been rejected.</param>
/// <param name="Max">The most points the office can get for it.</param>
/// <param name="Level">The level reached, or the number of steps or processes; <c>null</c> where there is none.</param>
/// <param name="State">How much of it is reported.</param>
/// <param name="Confirmed">The points when evidence counts only once it is verified.</param>
/// <param name="Ceiling">The most points that facts dated after the as-of date can still bring.</param>
/// <param name="Reasons">The measures behind it, at least one.</param>
public sealed record OracleCriterion(
    string Code,
    decimal Points,
    decimal Max,
    int? Level,
    OracleState State,
    decimal Confirmed,
    decimal Ceiling,
    IReadOnlyList<OracleReason> Reasons)
{
    /// <summary>The next better level; <c>null</c> at the best one and where the criterion has no levels.</summary>
    public OracleNext? Next { get; init; }
}
