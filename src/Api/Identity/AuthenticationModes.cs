namespace Digital40.Api.Identity;

/// <summary>Says which mode of authentication the settings ask for, and whether it may be had here.</summary>
internal static class AuthenticationModes
{
    private static readonly string[] PortKeys = ["HTTP_PORTS", "HTTPS_PORTS"];

    /// <summary>The key of the settings.</summary>
    public const string Key = "Authentication:Mode";

    /// <summary>The mode; the development's in the Development environment where nothing is said, and the tokens' everywhere else.</summary>
    public static AuthenticationMode Of(IConfiguration configuration, IHostEnvironment environment) =>
        Enum.TryParse<AuthenticationMode>(configuration[Key], ignoreCase: true, out var mode) && Enum.IsDefined(mode) ? mode
        : environment.IsDevelopment() ? AuthenticationMode.Development
        : AuthenticationMode.AzureAd;

    /// <summary>Everything that speaks against the mode; empty when nothing does.</summary>
    public static IEnumerable<string> Check(IConfiguration configuration, IHostEnvironment environment)
    {
        var asked = configuration[Key];
        var mode = Of(configuration, environment);
        if (asked is not null && !string.Equals(asked, mode.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{Key}: expected {AuthenticationMode.AzureAd} or {AuthenticationMode.Development}, found \"{asked}\".";
        }

        if (mode != AuthenticationMode.Development)
        {
            yield break;
        }

        if (!environment.IsDevelopment())
        {
            yield return $"{Key}: {AuthenticationMode.Development} believes whoever asks, and is for the Development environment alone; this is {environment.EnvironmentName}.";
        }

        foreach (var address in AddressesOf(configuration).Where(address => !IsLoopback(address)))
        {
            yield return $"{Key}: {AuthenticationMode.Development} is served on the loopback address alone, and \"{address}\" is not.";
        }
    }

    private static IEnumerable<string> AddressesOf(IConfiguration configuration)
    {
        var urls = configuration["Urls"]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var ports = urls.Length > 0 ? [] : PortKeys
            .SelectMany(key => configuration[key]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []).Select(port => $"*:{port}");
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return [.. urls, .. ports, .. endpoints];
    }

    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.IsLoopback;
}
