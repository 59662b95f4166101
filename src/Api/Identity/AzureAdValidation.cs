using Microsoft.Extensions.Options;

namespace Digital40.Api.Identity;

/// <summary>Looks at the section <c>AzureAd</c> before the service starts, and says everything that is wrong with it.</summary>
internal sealed class AzureAdValidation : IValidateOptions<AzureAdOptions>
{
    private static readonly string[] SeveralTenants = ["organizations", "common"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AzureAdOptions options)
    {
        List<string> errors = [];
        Expect(errors, IsSafe(options.Instance), "AzureAd:Instance", "an https address, or an http address of this machine", options.Instance);
        Expect(errors, !string.IsNullOrWhiteSpace(options.ClientId), "AzureAd:ClientId", "the id under which this service is registered", options.ClientId);
        var isSeveral = SeveralTenants.Contains(options.TenantId, StringComparer.OrdinalIgnoreCase);
        Expect(errors, isSeveral || Guid.TryParse(options.TenantId, out _), "AzureAd:TenantId", "a tenant's id, organizations or common", options.TenantId);
        Expect(errors, !isSeveral || options.AllowedTenants.Count > 0, "AzureAd:AllowedTenants", "the tenants whose tokens are accepted", "none");
        foreach (var (index, tenant) in options.AllowedTenants.Index())
        {
            Expect(errors, Guid.TryParse(tenant, out _), $"AzureAd:AllowedTenants:{index}", "a tenant's id", tenant);
        }

        Expect(
            errors, options.IssuerV1.Contains(AzureAdOptions.TenantPlace, StringComparison.Ordinal), "AzureAd:IssuerV1", $"an address with {AzureAdOptions.TenantPlace}",
            options.IssuerV1);
        Expect(
            errors, options.ServiceUrl is null || Uri.TryCreate(options.ServiceUrl, UriKind.Absolute, out _), "AzureAd:ServiceUrl", "an address", options.ServiceUrl);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static bool IsSafe(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static void Expect(List<string> errors, bool isMet, string key, string expected, string? found)
    {
        if (!isMet)
        {
            errors.Add($"{key}: expected {expected}, found {(string.IsNullOrWhiteSpace(found) ? "nothing" : $"\"{found}\"")}.");
        }
    }
}
