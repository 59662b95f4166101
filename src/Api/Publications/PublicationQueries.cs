using System.Security.Claims;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Publishing;

namespace Digital40.Api.Publications;

/// <summary>The query fields of publications.</summary>
[QueryType]
internal static class PublicationQueries
{
    public static Task<Connection<Publication>> GetPublicationsAsync(
        PublicationFilter? where, PublicationOrder? orderBy, PagingArguments paging, GuardedPublicationStore publications, ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        var filter = where ?? new PublicationFilter();
        return StoreConnections.ReadAsync(
            paging, orderBy?.Direction ?? SortDirection.Asc,
            page => publications.ListAsync(user, filter, page, cancellationToken),
            () => publications.CountAsync(user, filter, cancellationToken));
    }
}
