namespace Digital40.Persistence.Reports;

/// <summary>One step of a report.</summary>
/// <param name="From">How it stood before; null where it was opened.</param>
/// <param name="To">How it stood after.</param>
/// <param name="Reason">Why; null where none was asked for.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record ReportTransition(ReportState? From, ReportState To, string? Reason, DateTimeOffset At, string By);
