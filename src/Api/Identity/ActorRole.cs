using Digital40.Persistence.Memberships;

namespace Digital40.Api.Identity;

/// <summary>A role that a developer asks for, and the code of the office to serve in it; null where none is named, * for every office.</summary>
internal sealed record ActorRole(MemberRole Role, string? Office)
{
    /// <summary>Stands for every office.</summary>
    public const string EveryOffice = "*";
}
