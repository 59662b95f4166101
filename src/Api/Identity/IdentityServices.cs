using Digital40.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Identity;

/// <summary>Adds what finds out who calls.</summary>
internal static class IdentityServices
{
    private const string Either = "DevelopmentOrBearer";

    /// <summary>Adds authentication by the mode of the settings, and asks every endpoint for a known caller that does not allow anybody.</summary>
    /// <param name="builder">The host.</param>
    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        var mode = builder.Environment.IsDevelopment() ? AuthenticationMode.Development : AuthenticationMode.AzureAd;
        var authentication = builder.Services.AddAuthentication(mode == AuthenticationMode.Development ? Either : JwtBearerDefaults.AuthenticationScheme);
        authentication.AddJwtBearer();
        if (mode == AuthenticationMode.Development)
        {
            AddDevelopment(authentication);
        }

        builder.Services.AddSingleton<IAuthorizationHandler, CallerHandler>();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new CallerRequirement(null)).Build());
        builder.Services.Configure<GraphQLServerOptions>(options => options.Sockets.Authenticate = SocketAuthentication.AuthenticateAsync);
    }

    private static void AddDevelopment(AuthenticationBuilder authentication) => authentication
        .AddScheme<DevelopmentSchemeOptions, DevelopmentScheme>(DevelopmentScheme.Name, null)
        .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
            context.Request.Headers.ContainsKey(HeaderNames.Authorization) ? JwtBearerDefaults.AuthenticationScheme : DevelopmentScheme.Name);
}
