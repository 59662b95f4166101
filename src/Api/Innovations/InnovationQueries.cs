using System.Security.Claims;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Innovations;

/// <summary>The query fields of innovation reports.</summary>
[QueryType]
internal static class InnovationQueries
{
    public static Task<InnovationReport?> GetInnovationReportAsync(
        int edition, string office, GuardedInnovationStore innovations, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        innovations.FindAsync(user, edition, ThaiTexts.Code(office), cancellationToken);

    public static Task<IReadOnlyList<InnovationReport>> GetInnovationReportVersionsAsync(
        int edition, string office, GuardedInnovationStore innovations, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        innovations.VersionsAsync(user, edition, ThaiTexts.Code(office), cancellationToken);
}
