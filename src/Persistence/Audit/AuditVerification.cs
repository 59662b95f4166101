namespace Digital40.Persistence.Audit;

/// <summary>What a walk along the chain has found.</summary>
/// <param name="Sequence">The last entry's position; 0 when there are none.</param>
/// <param name="Hash">The hash at the end in lower-case hex. Kept elsewhere, it proves later that nothing before it was rewritten.</param>
/// <param name="Problems">The entries that are not as they were made, in order, at most 1,000; empty when all are.</param>
public sealed record AuditVerification(long Sequence, string Hash, IReadOnlyList<AuditProblem> Problems)
{
    internal const int MostProblems = 1000;

    /// <summary>Whether the chain is whole.</summary>
    public bool IsWhole => Problems.Count == 0;
}
