using System.Security.Claims;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>The mutation fields of monthly reports.</summary>
[MutationType]
internal static class ReportMutations
{
    public static async Task<ReportPayload> OpenReportAsync(
        OpenReportInput input, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ReportPayload.Of(await reports.OpenAsync(user, input, cancellationToken));

    public static async Task<ReportPayload> SubmitReportAsync(
        ReportStepInput input, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ReportPayload.Of(await reports.StepAsync(user, input, ReportState.Submitted, cancellationToken));

    public static async Task<ReportPayload> ApproveReportAsync(
        ReportStepInput input, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ReportPayload.Of(await reports.StepAsync(user, input, ReportState.Approved, cancellationToken));

    public static async Task<ReportPayload> ReturnReportAsync(
        ReportStepInput input, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ReportPayload.Of(await reports.StepAsync(user, input, ReportState.Returned, cancellationToken));

    public static async Task<ReportPayload> ResubmitReportAsync(
        ReportStepInput input, GuardedReportStore reports, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ReportPayload.Of(await reports.StepAsync(user, input, ReportState.Resubmitted, cancellationToken));
}
