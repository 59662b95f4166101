using System.Collections.Frozen;
using System.Globalization;
using System.Security.Claims;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Identity;

/// <summary>Reads what a token says about its bearer.</summary>
internal static class SubjectClaims
{
    /// <summary>The claim with the object id of a person or a daemon in its directory, the same for every application.</summary>
    public const string ObjectId = "oid";

    /// <summary>The claim with the subject, where the provider knows no object ids.</summary>
    public const string Subject = "sub";

    /// <summary>The claim with the roles of the application.</summary>
    public const string Roles = "roles";

    /// <summary>How far the clocks of the provider and of this service may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    private const string Expiry = "exp";

    private static readonly long Latest = (DateTimeOffset.MaxValue - ClockSkew).ToUnixTimeSeconds();

    private static readonly FrozenDictionary<string, MemberRole> ByName = Enum.GetValues<MemberRole>().ToFrozenDictionary(role => role.ToString(), StringComparer.Ordinal);

    /// <summary>Who it is; null for nobody.</summary>
    public static string? Of(ClaimsPrincipal user) => user.Identity is not { IsAuthenticated: true } ? null
        : user.Identity is DevelopmentIdentity developer ? developer.Subject
        : user.FindFirst(ObjectId)?.Value ?? user.FindFirst(Subject)?.Value;

    /// <summary>The instant from which the token is worth nothing here; the end of time where it has none.</summary>
    public static DateTimeOffset ExpiryOf(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst(Expiry)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, Latest)) + ClockSkew
            : DateTimeOffset.MaxValue;

    /// <summary>The roles of the application that it has; unknown ones are left out.</summary>
    public static IEnumerable<MemberRole> RolesOf(ClaimsIdentity identity) =>
        identity.FindAll(Roles).Select(claim => claim.Value).Where(ByName.ContainsKey).Select(name => ByName[name]);
}
