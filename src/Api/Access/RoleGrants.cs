using System.Security.Claims;
using Digital40.Api.Identity;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Access;

/// <summary>Finds the roles that a caller has: those of the token that need no office, and those of its memberships.</summary>
internal sealed class RoleGrants(OfficeStore offices, MembershipStore memberships, TimeProvider time)
{
    /// <summary>The roles of a caller; may be empty.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="subject">Who it is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RoleGrant>> OfAsync(ClaimsPrincipal user, string subject, CancellationToken cancellationToken)
    {
        var served = await memberships.OfSubjectAsync(subject, time.GetUtcNow(), cancellationToken);
        List<RoleGrant> grants = [.. served.Select(membership => new RoleGrant(membership.Role, membership.Office, membership.Province))];
        foreach (var identity in user.Identities.Where(one => one.IsAuthenticated))
        {
            grants.AddRange(identity is DevelopmentIdentity developer
                ? await OfAsync(developer, cancellationToken)
                : SubjectClaims.RolesOf(identity).Where(role => !AccessMatrix.RolesOfOffices.Contains(role)).Select(role => new RoleGrant(role)));
        }

        return grants;
    }

    // An office that does not exist is served by nobody.
    private async Task<IEnumerable<RoleGrant>> OfAsync(DevelopmentIdentity developer, CancellationToken cancellationToken)
    {
        List<string> codes = [.. developer.Roles.Select(role => role.Office).OfType<string>().Distinct()];
        var found = (codes.Count == 0 ? [] : await offices.FindAsync(codes, cancellationToken)).ToDictionary(office => office.Code);
        return developer.Roles.Select(role => OfDeveloper(role, found)).OfType<RoleGrant>();
    }

    private static RoleGrant? OfDeveloper(ActorRole role, Dictionary<string, OfficeRecord> found) => role.Office switch
    {
        ActorRole.EveryOffice => new RoleGrant(role.Role),
        null => AccessMatrix.RolesOfOffices.Contains(role.Role) ? null : new RoleGrant(role.Role),
        { } code => found.TryGetValue(code, out var office) ? new RoleGrant(role.Role, code, office.Province()) : null,
    };
}
