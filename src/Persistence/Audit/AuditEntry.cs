namespace Digital40.Persistence.Audit;

/// <summary>One change on record.</summary>
/// <param name="Sequence">Its position in the chain, from 1 and without gaps.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Subject">Who.</param>
/// <param name="Action">What was done, such as <c>fact.correct</c>.</param>
/// <param name="Entity">What it was done to, such as <c>fact</c>.</param>
/// <param name="EntityId">Which one.</param>
/// <param name="Office">The code of the office that it is about; null for none.</param>
/// <param name="Edition">The Buddhist-era year of the edition; null for none.</param>
/// <param name="Before">What it was, as JSON; null where it was not there.</param>
/// <param name="After">What it became, as JSON; null where it no longer is.</param>
/// <param name="Reason">Why; null where none was asked for.</param>
/// <param name="Hash">The entry's hash in lower-case hex: over everything above and the hash of the entry before.</param>
public sealed record AuditEntry(
    long Sequence, DateTimeOffset At, string Subject, string Action, string Entity, string EntityId, string? Office, int? Edition, string? Before,
    string? After, string? Reason, string Hash);
