using System.Security.Claims;
using Digital40.Api.Errors;
using Digital40.Api.Facts;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Facts;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>The mutation fields of evidence.</summary>
[MutationType]
internal static class EvidenceMutations
{
    private static readonly InputPlaces Decided = new(Names: new Dictionary<string, string> { ["id"] = "evidence" });

    public static async Task<EvidencePayload> AttachEvidenceAsync(
        AttachEvidenceInput input, GuardedEvidenceWriting evidence, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        EvidencePayload.Of(await evidence.AttachAsync(user, input, cancellationToken), FactPlaces.Named);

    public static async Task<EvidencePayload> VerifyEvidenceAsync(
        EvidenceDecisionInput input, GuardedEvidenceWriting evidence, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        EvidencePayload.Of(await evidence.DecideAsync(user, input, EvidenceStatus.Verified, cancellationToken), Decided);

    public static async Task<EvidencePayload> RejectEvidenceAsync(
        EvidenceDecisionInput input, GuardedEvidenceWriting evidence, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        EvidencePayload.Of(await evidence.DecideAsync(user, input, EvidenceStatus.Rejected, cancellationToken), Decided);
}
