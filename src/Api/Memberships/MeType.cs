using Digital40.Api.Access;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Memberships;

/// <summary>The fields of who asks.</summary>
[ObjectType<Me>]
internal static class MeType
{
    public static string GetSubject([Parent] Me me) => me.Actor.Subject;

    public static IReadOnlyList<RoleGrant> GetRoles([Parent] Me me) => me.Actor.Grants;

    public static IReadOnlyList<Permission> GetPermissions([Parent] Me me) =>
        [.. AccessMatrix.Operations.Select(operation => new Permission(operation, me.Actor.ScopeOf(operation))).Where(permission => !permission.Scope.IsNothing)];
}
