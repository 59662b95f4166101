using Digital40.Api.Errors;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Innovations;

/// <summary>What became of an innovation report.</summary>
public sealed record SubmitInnovationReportPayload(InnovationReport? InnovationReport, IReadOnlyList<IUserError>? Errors);
