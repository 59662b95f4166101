using System.Security.Claims;
using Digital40.Api.Offices;
using Digital40.Api.Scores;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Publications;

/// <summary>The fields of publications.</summary>
[ObjectType<Publication>]
internal static class PublicationType
{
    [ID("Publication")]
    public static long GetId([Parent] Publication publication) => publication.Id;

    public static async Task<OfficeRecord?> GetOfficeAsync([Parent] Publication publication, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(publication.Score.Office, cancellationToken);

    public static int GetEdition([Parent] Publication publication) => publication.Score.Edition;

    public static DateOnly GetAsOf([Parent] Publication publication) => publication.Score.AsOf;

    public static ScoreOfOffice GetScorecard([Parent] Publication publication, Scorers scorers) =>
        ScoreOfOffice.Of(publication.Score, scorers.Find(publication.Score.Edition)?.Rubric, publication);

    public static async Task<Publication?> GetMadeWithAsync(
        [Parent] Publication publication, PublicationLoader publications, CancellationToken cancellationToken) =>
        publication.MadeWith is { } with ? await publications.LoadAsync(with, cancellationToken) : null;

    public static async Task<string?> GetPublishedByAsync(
        [Parent] Publication publication, OfficeLoader offices, GuardedPublicationStore publications, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        await MayKnowWhoAsync(publication, offices, publications, user, cancellationToken) ? publication.PublishedBy : null;

    public static async Task<string?> GetWithdrawnByAsync(
        [Parent] Publication publication, OfficeLoader offices, GuardedPublicationStore publications, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        await MayKnowWhoAsync(publication, offices, publications, user, cancellationToken) ? publication.WithdrawnBy : null;

    [NodeResolver]
    public static async Task<Publication?> FindAsync(long id, PublicationLoader publications, CancellationToken cancellationToken) =>
        await publications.LoadAsync(id, cancellationToken);

    private static async Task<bool> MayKnowWhoAsync(
        Publication publication, OfficeLoader offices, GuardedPublicationStore publications, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await offices.LoadAsync(publication.Score.Office, cancellationToken) is { } office
        && await publications.MayKnowWhoAsync(user, office, cancellationToken);
}
