using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Digital40.Api.Identity;

/// <summary>Decides whether a caller is known well enough to ask at all.</summary>
internal sealed class CallerHandler : AuthorizationHandler<CallerRequirement>
{
    private const string Scopes = "scp";

    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, CallerRequirement requirement)
    {
        if (IsKnown(context.User, requirement.Scope) || MayFollow(context))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static bool IsKnown(ClaimsPrincipal user, string? scope) => SubjectClaims.Of(user) is { Length: > 0 }
        && (user.Identity is DevelopmentIdentity
            || (user.FindAll(Scopes).ToList() is { Count: > 0 } scopes
                ? scope is null || scopes.Any(claim => claim.Value.Split(' ').Contains(scope, StringComparer.Ordinal))
                : user.HasClaim(claim => claim.Type == SubjectClaims.Roles)));

    // Browsers cannot send headers with a WebSocket: who it is stands in its first message, and SocketAuthentication asks for it there.
    private static bool MayFollow(AuthorizationHandlerContext context) =>
        context.User.Identity is not { IsAuthenticated: true } && context.Resource is HttpContext { WebSockets.IsWebSocketRequest: true };
}
