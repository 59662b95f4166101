namespace Digital40.Api.Identity;

/// <summary>Whose tokens are accepted: the section <c>AzureAd</c>, with the keys of Microsoft.Identity.Web.</summary>
internal sealed class AzureAdOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "AzureAd";

    /// <summary>Stands for the id of a tenant in an issuer.</summary>
    public const string TenantPlace = "{tenantid}";

    /// <summary>The address of the cloud: <c>https://login.microsoftonline.com/</c>. Without TLS on the loopback address alone.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The tenant's id; <c>organizations</c> or <c>common</c> where there are several, which <see cref="AllowedTenants"/> lists then.</summary>
    public string? TenantId { get; set; }

    /// <summary>The id under which this service is registered.</summary>
    public string? ClientId { get; set; }

    /// <summary>An audience beside <see cref="ClientId"/>, <c>api://ClientId</c> and the service's own address.</summary>
    public string? Audience { get; set; }

    /// <summary>Further audiences; may be empty.</summary>
    public IReadOnlyList<string> Audiences { get; set; } = [];

    /// <summary>The ids of tenants whose tokens are accepted beside those of <see cref="TenantId"/>; may be empty.</summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    /// <summary>The scope that the token of a person must hold, such as <c>access_as_user</c>; null where any of this service will do.</summary>
    public string? Scopes { get; set; }

    /// <summary>The issuer of tokens of version 1; the cloud's own. Those of version 2 are issued by <see cref="Instance"/>.</summary>
    public string IssuerV1 { get; set; } = $"https://sts.windows.net/{TenantPlace}/";

    /// <summary>The service's own address, which Power BI asks a token for; null where it has none.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The address of the tenant in its cloud.</summary>
    public string Authority => $"{Instance.TrimEnd('/')}/{TenantId}";

    /// <summary>Where the provider describes itself.</summary>
    public string MetadataAddress => $"{Authority}/v2.0/.well-known/openid-configuration";

    /// <summary>Where people sign in, as clients are told that have no token.</summary>
    public string AuthorizationUri => $"{Authority}/oauth2/authorize";

    /// <summary>Everything that a token may be meant for.</summary>
    public IEnumerable<string> AllAudiences() =>
        new[] { ClientId, $"api://{ClientId}", Audience, ServiceUrl?.TrimEnd('/'), ServiceUrl is null ? null : ServiceUrl.TrimEnd('/') + "/" }
            .Concat(Audiences).Where(audience => !string.IsNullOrWhiteSpace(audience)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Every tenant whose tokens are accepted.</summary>
    public IEnumerable<string> AllTenants() => Guid.TryParse(TenantId, out _) ? AllowedTenants.Append(TenantId) : AllowedTenants;
}
