namespace Digital40.Rubric.Oracle.Readings;

/// <summary>How states follow from what is there.</summary>
internal static class States
{
    public static OracleState Of(int reported, int expected) =>
        reported == 0 ? OracleState.NotReported : reported < expected ? OracleState.PartlyReported : OracleState.Reported;

    public static OracleState OfAny(ReadOnlySpan<Fact> facts) => facts.IsEmpty ? OracleState.NotReported : OracleState.Reported;

    /// <summary>The state of several things together: reported when all are, not reported when none is.</summary>
    public static OracleState Together(OracleState first, OracleState second) => first == second ? first : OracleState.PartlyReported;
}
