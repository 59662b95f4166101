namespace Digital40.Persistence.Audit;

/// <summary>An entry that is not as it was made.</summary>
/// <param name="Sequence">Its position.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record AuditProblem(long Sequence, AuditProblemKind Kind);
