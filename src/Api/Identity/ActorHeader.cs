using System.Collections.Frozen;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Identity;

/// <summary>
/// Reads who a developer wants to be: roles with their offices, and a subject where one is needed.
/// <c>ProvinceOfficer@3100</c>, <c>DistrictOfficer@3101, Auditor</c>, <c>alice: Viewer</c>, <c>alice:</c>. As in a token, a role that belongs to an office is worth
/// nothing without one; <c>ProvinceOfficer@*</c> serves every office.
/// </summary>
internal static class ActorHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "Digital40-Actor";

    private const int MaxLength = 1_000;

    private static readonly FrozenDictionary<string, MemberRole> Roles =
        Enum.GetValues<MemberRole>().ToFrozenDictionary(role => role.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text says who; the subject is the text itself where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="identity">Who.</param>
    public static bool TryRead(string text, out DevelopmentIdentity identity)
    {
        text = text.Trim();
        identity = new DevelopmentIdentity(text, []);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var subject = colon < 0 ? text : text[..colon].Trim();
        var parts = text[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        List<ActorRole> roles = [];
        foreach (var part in parts)
        {
            var (name, office) = part.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? (part[..at], part[(at + 1)..]) : (part, null);
            if (!Roles.TryGetValue(name.Trim(), out var role) || office?.Trim() is { Length: 0 })
            {
                return false;
            }

            roles.Add(new ActorRole(role, office?.Trim()));
        }

        identity = new DevelopmentIdentity(subject, roles);
        return subject.Length is > 0 and <= MaxLength && text.Length <= MaxLength;
    }
}
