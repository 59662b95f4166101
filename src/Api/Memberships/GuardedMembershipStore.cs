using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Memberships;

/// <summary>Who serves which office, for those who may know and say so. A province officer grants and ends memberships of its districts, never of its own office.</summary>
internal sealed class GuardedMembershipStore(MembershipStore memberships, OfficeStore offices, Gate gate, TimeProvider time)
{
    /// <summary>Memberships by their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<Membership>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadMemberships);
        return scope.IsNothing
            ? []
            : [.. (await memberships.FindAsync(ids, cancellationToken)).Where(membership => scope.Contains(membership.Office, membership.Province))];
    }

    /// <summary>A page of the memberships that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<Membership>> ListAsync(
        ClaimsPrincipal user, MembershipWhere where, MembershipSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadMemberships);
        if (scope.IsNothing)
        {
            throw new AccessRefusedException(Operation.ReadMemberships);
        }

        var filter = where.ToStore();
        if (!scope.IsEverything)
        {
            var readable = await offices.FindAsync(scope, cancellationToken);
            filter = filter with { Offices = [.. readable.Select(office => office.Code).Where(code => filter.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => memberships.ListAsync(filter, page, cancellationToken), () => memberships.CountAsync(filter, cancellationToken));
    }

    /// <summary>Grants a membership.</summary>
    public async Task<StoreResult<Membership>> GrantAsync(ClaimsPrincipal user, GrantMembershipInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var found = await offices.FindAsync([input.Office], cancellationToken) is [var office] ? office : null;
        List<StoreError> errors = [];
        if (found is not null && !MayManage(actor, found.Tier, found.Code, found.Province()))
        {
            errors.Add(Forbidden("The caller may not say who serves this office.", "office"));
        }

        if (!AccessMatrix.RolesToGrant.Contains(input.Role))
        {
            errors.Add(Forbidden("The caller may not give this role.", "role"));
        }

        return errors.Count > 0
            ? StoreResult<Membership>.Refused(errors)
            : Known(await memberships.GrantAsync(
                Callers.Of(actor, input.IdempotencyKey, input), input.Subject, input.Office, input.Role, input.From ?? time.GetUtcNow(), input.To, cancellationToken));
    }

    /// <summary>Ends a membership.</summary>
    public async Task<StoreResult<Membership>> EndAsync(ClaimsPrincipal user, EndMembershipInput input, CancellationToken cancellationToken)
    {
        if (await FindAsync(user, [input.Membership], cancellationToken) is not [var membership])
        {
            // The same words whether there is none, or none that the caller may know of.
            var number = input.Membership.ToString(CultureInfo.InvariantCulture);
            return StoreResult<Membership>.Refused(
                [new(StoreErrorCodes.MembershipUnknown, "There is no such membership.", "the number of a membership", number, Field: "id")]);
        }

        var actor = await gate.AdmitAsync(user, cancellationToken);
        return MayManage(actor, membership.Tier, membership.Office, membership.Province)
            ? Known(await memberships.EndAsync(Callers.Of(actor, input.IdempotencyKey, input), input.Membership, input.To, input.Reason, cancellationToken))
            : StoreResult<Membership>.Refused([Forbidden("The caller may not end this membership.", "id")]);
    }

    private StoreResult<Membership> Known(StoreResult<Membership> result)
    {
        gate.Forget();
        return result;
    }

    private static bool MayManage(Actor actor, OfficeTier tier, string office, string? province) =>
        tier == OfficeTier.District && actor.ScopeOf(Operation.ManageMemberships).Contains(office, province);

    private static StoreError Forbidden(string message, string field) => new(AccessErrorCodes.Forbidden, message, Field: field);
}
