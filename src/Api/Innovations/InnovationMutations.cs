using System.Security.Claims;
using Digital40.Api.Errors;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Innovations;

/// <summary>The mutation fields of innovation reports.</summary>
[MutationType]
internal static class InnovationMutations
{
    public static async Task<SubmitInnovationReportPayload> SubmitInnovationReportAsync(
        SubmitInnovationReportInput input, GuardedInnovationStore innovations, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var result = await innovations.SubmitAsync(user, input, cancellationToken);
        return new SubmitInnovationReportPayload(result.Value, UserErrors.Of(result, "answers"));
    }
}
