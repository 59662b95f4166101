namespace Digital40.Rubric.Oracle.Readings;

/// <summary>One thing that a process of 3 or a step of 4.2 asks for.</summary>
/// <param name="Met">Whether it holds.</param>
/// <param name="Confirmed">Whether it holds when evidence counts only once it is verified.</param>
/// <param name="Reachable">Whether it holds or facts dated after the as-of date can still make it hold.</param>
/// <param name="State">How much of it is reported.</param>
/// <param name="Reason">The measure behind it.</param>
internal readonly record struct Condition(bool Met, bool Confirmed, bool Reachable, OracleState State, OracleReason Reason)
{
    /// <summary>A condition that needs no evidence, so that it is confirmed when it is met.</summary>
    public static Condition WithoutEvidence(bool met, bool reachable, OracleState state, OracleReason reason) =>
        new(met, met, met || reachable, state, reason);
}
