using Digital40.Api.Scalars;
using Digital40.Rules.Facts;

namespace Digital40.Api.Reports;

/// <summary>The report to open.</summary>
public sealed record OpenReportInput(int Edition, string Office, YearMonth Month, string? IdempotencyKey)
{
    /// <summary>The official code of the office.</summary>
    public string Office { get; init; } = ThaiTexts.Code(Office);
}
