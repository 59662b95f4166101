using System.Security.Claims;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Changes;

namespace Digital40.Api.Reports;

/// <summary>The subscription fields of monthly reports.</summary>
[SubscriptionType]
internal static class ReportSubscriptions
{
    public static Task<IAsyncEnumerable<ReportChange>> ReportChangedAsync(
        string office, GuardedReportChanges changes, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        changes.ListenAsync(user, ThaiTexts.Code(office), cancellationToken);
}
