using Digital40.Api.Scalars;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Innovations;

/// <summary>The innovation report to hand in.</summary>
public sealed record SubmitInnovationReportInput(int Edition, string Office, IReadOnlyList<FormAnswer> Answers, string? IdempotencyKey)
{
    /// <summary>The official code of the office.</summary>
    public string Office { get; init; } = ThaiTexts.Code(Office);
}
