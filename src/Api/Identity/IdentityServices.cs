using Digital40.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
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
        var services = builder.Services;
        var mode = AuthenticationModes.Of(builder.Configuration, builder.Environment);
        var section = builder.Configuration.GetSection(AzureAdOptions.Section);
        services.AddHostedService<IdentityStart>();
        var authentication = services.AddAuthentication(mode == AuthenticationMode.Development ? Either : JwtBearerDefaults.AuthenticationScheme);

        // The keys of dotnet user-jwts hold in development where no provider is set.
        authentication.AddJwtBearer(options => options.MapInboundClaims = false);
        if (IdentitySettings.HasProvider(builder.Configuration, builder.Environment))
        {
            AddProvider(services, section);
        }

        if (mode == AuthenticationMode.Development)
        {
            AddDevelopment(authentication, builder.Configuration);
        }

        services.AddSingleton<IAuthorizationHandler, CallerHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new CallerRequirement(section["Scopes"])).Build());
        services.Configure<GraphQLServerOptions>(options =>
        {
            options.Sockets.Authenticate = SocketAuthentication.AuthenticateAsync;
            options.CredentialsEnd = user => SubjectClaims.ExpiryOf(user) is var end && end < DateTimeOffset.MaxValue ? end : null;
        });
    }

    /// <summary>Finds out who calls, before any endpoint.</summary>
    /// <param name="app">The host.</param>
    public static void UseIdentity(this WebApplication app)
    {
        if (AuthenticationModes.Of(app.Configuration, app.Environment) == AuthenticationMode.Development)
        {
            app.UseMiddleware<DevelopmentGuard>();
        }

        app.UseWebSockets();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void AddProvider(IServiceCollection services, IConfigurationSection section)
    {
        services.Configure<AzureAdOptions>(section);
        services.AddSingleton<IValidateOptions<AzureAdOptions>, AzureAdValidation>();
        services.AddSingleton(all =>
        {
            var address = all.GetRequiredService<IOptions<AzureAdOptions>>().Value.MetadataAddress;
            var documents = new HttpDocumentRetriever { RequireHttps = address.StartsWith(Uri.UriSchemeHttps, StringComparison.Ordinal) };
            return new SigningKeys(address, documents, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<SigningKeys>>());
        });
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BearerTokens>();
    }

    private static void AddDevelopment(AuthenticationBuilder authentication, ConfigurationManager configuration) => authentication
        .AddScheme<DevelopmentSchemeOptions, DevelopmentScheme>(
            DevelopmentScheme.Name, options => options.DefaultActor = configuration["Authentication:DefaultActor"] ?? options.DefaultActor)
        .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
            context.Request.Headers.ContainsKey(HeaderNames.Authorization) ? JwtBearerDefaults.AuthenticationScheme : DevelopmentScheme.Name);
}
