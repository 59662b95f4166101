using System.Security.Claims;

namespace Digital40.Api.Identity;

/// <summary>Somebody whose word is believed, in development alone. It is a class of its own, for no claim of a token may make one.</summary>
internal sealed class DevelopmentIdentity(string subject, IReadOnlyList<ActorRole> roles) : ClaimsIdentity(DevelopmentScheme.Name)
{
    /// <summary>Who it says it is.</summary>
    public string Subject { get; } = subject;

    /// <summary>The roles that it says it has.</summary>
    public IReadOnlyList<ActorRole> Roles { get; } = roles;
}
