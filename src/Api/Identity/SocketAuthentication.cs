using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Identity;

/// <summary>Finds out who opens a WebSocket: by the headers of its request, or else by the same headers in its first message.</summary>
internal static class SocketAuthentication
{
    private static readonly string[] Headers = [HeaderNames.Authorization, ActorHeader.Name];

    /// <summary>Who it is; null for nobody.</summary>
    /// <param name="context">The request that opened the WebSocket.</param>
    /// <param name="payload">The payload of <c>connection_init</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async ValueTask<ClaimsPrincipal?> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        var user = context.User;
        if (Read(payload) is { Count: > 0 } headers)
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            var message = Message(context, headers, scope.ServiceProvider);
            user = (await message.AuthenticateAsync()).Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        }

        cancellationToken.ThrowIfCancellationRequested();
        var policy = await context.RequestServices.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var decision = await context.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, null, policy!);
        return decision.Succeeded ? user : null;
    }

    // A handler reads its request once, so the message is a request of its own.
    private static DefaultHttpContext Message(HttpContext context, Dictionary<string, string> headers, IServiceProvider services)
    {
        var message = new DefaultHttpContext { RequestServices = services, RequestAborted = context.RequestAborted };
        (message.Request.Scheme, message.Request.Host) = (context.Request.Scheme, context.Request.Host);
        foreach (var (name, value) in headers)
        {
            message.Request.Headers[name] = value;
        }

        return message;
    }

    private static Dictionary<string, string> Read(JsonElement payload) => payload.ValueKind != JsonValueKind.Object
        ? []
        : payload.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String && Headers.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            .GroupBy(property => property.Name, property => property.Value.GetString()!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
}
