using Digital40.GraphQL.Relay;

namespace Digital40.Api.Reports;

/// <summary>A step of a report: the input of every mutation that takes one on.</summary>
public sealed record ReportStepInput([ID("Report")] long Report, int Version, string? IdempotencyKey, string? Reason = null);
