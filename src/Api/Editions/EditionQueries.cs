using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;
using System.Security.Claims;

namespace Digital40.Api.Editions;

/// <summary>The query fields of editions.</summary>
[QueryType]
internal static class EditionQueries
{
    public static Task<IReadOnlyList<Edition>> GetEditionsAsync(GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        editions.ListAsync(user, cancellationToken);

    public static Task<Edition?> GetEditionAsync(int year, GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        editions.FindAsync(user, year, cancellationToken);

    public static Task<IReadOnlyList<RefusedEdition>> GetRefusedEditionsAsync(
        GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) => editions.RefusedAsync(user, cancellationToken);
}
