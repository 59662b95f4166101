using System.Security.Claims;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Publications;

/// <summary>The mutation fields of publications.</summary>
[MutationType]
internal static class PublicationMutations
{
    public static async Task<PublicationsPayload> PublishScoresAsync(
        PublishScoresInput input, GuardedPublicationStore publications, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        PublicationsPayload.Of(await publications.PublishAsync(user, input, cancellationToken));

    public static async Task<PublicationsPayload> WithdrawPublicationAsync(
        WithdrawPublicationInput input, GuardedPublicationStore publications, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        PublicationsPayload.Of(await publications.WithdrawAsync(user, input, cancellationToken));
}
