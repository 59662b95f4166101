using Digital40.Api.Access;
using Microsoft.AspNetCore.Authorization;

namespace Digital40.Api.Identity;

/// <summary>
/// What every endpoint asks for that does not say otherwise: somebody who is known, a person by a scope of the token or a daemon by its roles.
/// What they may do is for the <see cref="Gate"/> to say.
/// </summary>
/// <param name="Scope">The scope that a person's token must hold; null where any will do.</param>
internal sealed record CallerRequirement(string? Scope) : IAuthorizationRequirement;
