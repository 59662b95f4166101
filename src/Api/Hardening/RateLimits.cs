using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Digital40.Api.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace Digital40.Api.Hardening;

/// <summary>
/// Refuses what one address, and then one caller, asks beyond its share. Keys are counted in a fixed number of places, so that nobody fills the memory with addresses;
/// two that fall into one place share it.
/// </summary>
internal static class RateLimits
{
    private const int Places = 1 << 16;
    private const int BytesOfNetwork = 8;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    /// <summary>The limit by address, for all that comes.</summary>
    public static RateLimiterOptions ByAddress(int perMinute) => Limit(perMinute, context => KeyOf(context.Connection.RemoteIpAddress));

    /// <summary>The limit by caller, for those who are known.</summary>
    public static RateLimiterOptions ByCaller(int perMinute) => Limit(perMinute, context => KeyOf(context.User));

    private static RateLimiterOptions Limit(int perMinute, Func<HttpContext, string?> keyOf)
    {
        var options = new RateLimiterOptions { RejectionStatusCode = StatusCodes.Status429TooManyRequests, OnRejected = RefuseAsync };
        if (perMinute > 0)
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context => keyOf(context) is { } key
                ? RateLimitPartition.GetTokenBucketLimiter(PlaceOf(key), _ => Bucket(perMinute))
                : RateLimitPartition.GetNoLimiter(-1));
        }

        return options;
    }

    // A burst may take the share of a minute; it comes back in sixty parts.
    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = perMinute >= 60 ? Period / 60 : Period / perMinute,
        AutoReplenishment = true,
        QueueLimit = 0,
    };

    private static ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : Period;
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    // Hash codes of texts are seeded anew by each process: nobody can choose a key that falls into the place of another.
    private static int PlaceOf(string key) => key.GetHashCode(StringComparison.Ordinal) & (Places - 1);

    // Who has one IPv6 address has a whole network of them.
    private static string? KeyOf(IPAddress? address) => address switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork)),
        _ => address.ToString(),
    };

    private static string? KeyOf(ClaimsPrincipal user) => SubjectClaims.Of(user);
}
