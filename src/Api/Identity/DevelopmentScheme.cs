using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Digital40.Api.Identity;

/// <summary>Believes the header <c>Digital40-Actor</c>: for the Development environment, where it is the only one who asks for nothing else.</summary>
internal sealed class DevelopmentScheme(IOptionsMonitor<DevelopmentSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<DevelopmentSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Development";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var text = Request.Headers.TryGetValue(ActorHeader.Name, out var header) ? header.ToString() : Options.DefaultActor;
        return Task.FromResult(ActorHeader.TryRead(text, out var identity)
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name))
            : AuthenticateResult.Fail($"The header {ActorHeader.Name} names no actor."));
    }
}
