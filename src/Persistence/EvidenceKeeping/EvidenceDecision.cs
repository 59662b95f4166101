using Digital40.Rules.Facts;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>One decision on a piece of evidence.</summary>
/// <param name="Status">What was decided.</param>
/// <param name="Reason">Why; null where none was asked for.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record EvidenceDecision(EvidenceStatus Status, string? Reason, DateTimeOffset At, string By);
