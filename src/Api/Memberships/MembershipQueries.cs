using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Memberships;

/// <summary>The query fields of memberships.</summary>
[QueryType]
internal static class MembershipQueries
{
    private static readonly MembershipSort NewestFirst = new(MembershipOrderField.GrantedAt, SortDirection.Desc);

    public static async Task<Me> GetMeAsync(Gate gate, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        new(await gate.AdmitAsync(user, cancellationToken));

    public static Task<Connection<Membership>> GetMembershipsAsync(
        MembershipWhere? where, MembershipSort? orderBy, PagingArguments paging, GuardedMembershipStore memberships, ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        memberships.ListAsync(user, where ?? new MembershipWhere(), orderBy ?? NewestFirst, paging, cancellationToken);
}
