using System.Net;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Identity;

/// <summary>
/// Keeps everybody out of the development mode but the developer at this machine: others by their address, what a proxy passes on by its headers, and foreign pages,
/// whose names lead here, by the host that they ask for.
/// </summary>
internal sealed class DevelopmentGuard(RequestDelegate next)
{
    private static readonly string[] HeadersOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", HeaderNames.Via];

    /// <summary>Lets a request pass, or refuses it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOwn(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("The development mode answers this machine alone.", context.RequestAborted);
    }

    private static bool IsOwn(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && IsLoopback(context.Request.Host.Host)
        && !HeadersOfProxies.Any(context.Request.Headers.ContainsKey);

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
