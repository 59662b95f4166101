using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace Digital40.Api.Identity;

/// <summary>How tokens are checked: signature, algorithm, issuer, tenant, audience and time.</summary>
internal sealed class BearerTokens(IOptions<AzureAdOptions> settings, SigningKeys keys, TimeProvider time) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <inheritdoc/>
    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name == JwtBearerDefaults.AuthenticationScheme)
        {
            Configure(options);
        }
    }

    /// <inheritdoc/>
    public void Configure(JwtBearerOptions options)
    {
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.SaveToken = false;
        options.RefreshOnIssuerKeyNotFound = false; // SigningKeys has asked already
        options.ConfigurationManager = keys;
        options.TimeProvider = time;
        options.TokenValidationParameters = Parameters();
        options.Events = new BearerEvents(keys, settings.Value);
    }

    private TokenValidationParameters Parameters()
    {
        var parameters = new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudiences = settings.Value.AllAudiences(),
            IssuerValidator = new TenantIssuer(settings.Value).Validate,
            LifetimeValidator = IsInTime,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false, // a token names its key; Entra ID's always do
            NameClaimType = SubjectClaims.ObjectId,
            RoleClaimType = SubjectClaims.Roles,
        };
        // A key of Entra ID says whose tokens it signs; the check looks for that in what is known of the provider.
        parameters.EnableAadSigningKeyIssuerValidation();
        var check = parameters.IssuerSigningKeyValidatorUsingConfiguration;
        parameters.IssuerSigningKeyValidatorUsingConfiguration = (key, token, all, _) => check(key, token, all, keys.Known);
        return parameters;
    }

    private bool IsInTime(DateTime? from, DateTime? to, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return to is { } end && now < end + SubjectClaims.ClockSkew && (from is not { } begin || begin <= now + SubjectClaims.ClockSkew);
    }
}
