using System.Collections.Frozen;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Digital40.Api.Identity;

/// <summary>
/// Accepts the issuers of the allowed tenants, of tokens of version 1 and 2, each for its own tenant alone. It asks nobody, so it decides the same while the
/// provider cannot be reached.
/// </summary>
/// <param name="options">Which tenants.</param>
internal sealed class TenantIssuer(AzureAdOptions options)
{
    private const string TenantClaim = "tid";

    private readonly FrozenSet<string> _tenants = options.AllTenants().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _templates = [$"{options.Instance.TrimEnd('/')}/{AzureAdOptions.TenantPlace}/v2.0", options.IssuerV1];

    /// <summary>The issuer, when it is one that may issue this token.</summary>
    /// <param name="issuer">The issuer that the token names.</param>
    /// <param name="token">The token.</param>
    /// <param name="parameters">Not needed.</param>
    /// <exception cref="SecurityTokenInvalidIssuerException">It is not.</exception>
    public string Validate(string issuer, SecurityToken token, TokenValidationParameters parameters)
    {
        var tenant = token is JsonWebToken json && json.TryGetPayloadValue<string>(TenantClaim, out var claim) ? claim : null;
        return tenant is not null && _tenants.Contains(tenant)
            && _templates.Any(template => string.Equals(template.Replace(AzureAdOptions.TenantPlace, tenant, StringComparison.Ordinal), issuer, StringComparison.Ordinal))
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token comes from no tenant that is allowed here.");
    }
}
