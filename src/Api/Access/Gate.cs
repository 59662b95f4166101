using System.Security.Claims;

namespace Digital40.Api.Access;

/// <summary>Knows what a caller may do. Every door, GraphQL and others, passes through it by the guarded stores.</summary>
internal class Gate
{
    private readonly Dictionary<Operation, OfficeScope> _all =
        Enum.GetValues<Operation>().ToDictionary(operation => operation, _ => OfficeScope.Everything);

    /// <summary>Who a user is here, and what they may do now.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual ValueTask<Actor> AdmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        new(new Actor(user.Identity?.Name ?? "developer", _all));
}
