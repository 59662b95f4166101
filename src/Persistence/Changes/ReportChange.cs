using Digital40.Persistence.Reports;

namespace Digital40.Persistence.Changes;

/// <summary>A report was opened or went on a step.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="At">The instant of the write.</param>
/// <param name="Report">The report's number.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Province">The code of the office's province.</param>
public sealed record ReportChange(int Edition, string Office, DateTimeOffset At, long Report, ReportState State, string Province) : Change(Edition, Office, At);
