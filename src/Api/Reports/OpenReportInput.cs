using Digital40.Rules.Facts;

namespace Digital40.Api.Reports;

/// <summary>The report to open.</summary>
public sealed record OpenReportInput(int Edition, string Office, YearMonth Month, string? IdempotencyKey);
