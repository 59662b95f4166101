using System.Security.Claims;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Facts;

/// <summary>The mutation fields of facts.</summary>
[MutationType]
internal static class FactMutations
{
    public static async Task<FactsPayload> RecordFactsAsync(
        RecordFactsInput input, GuardedFactRecording facts, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        FactsPayload.Of(await facts.RecordAsync(user, input, cancellationToken), FactPlaces.Recorded);

    public static async Task<FactsPayload> JudgeInnovationAsync(
        JudgeInnovationInput input, GuardedFactRecording facts, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        FactsPayload.Of(await facts.JudgeAsync(user, input, cancellationToken), FactPlaces.Judged);

    public static async Task<FactPayload> CorrectFactAsync(
        CorrectFactInput input, GuardedFactCorrection facts, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        FactPayload.Of(await facts.CorrectAsync(user, input, cancellationToken), FactPlaces.Corrected);

    public static async Task<FactPayload> WithdrawFactAsync(
        WithdrawFactInput input, GuardedFactCorrection facts, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        FactPayload.Of(await facts.WithdrawAsync(user, input, cancellationToken), FactPlaces.Named);
}
