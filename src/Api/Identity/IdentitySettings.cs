namespace Digital40.Api.Identity;

/// <summary>Looks at the settings that say who is believed.</summary>
internal static class IdentitySettings
{
    /// <summary>Everything that is wrong with them, a sentence each; empty when nothing is.</summary>
    public static IEnumerable<string> Errors(IConfiguration configuration, IHostEnvironment environment) =>
        [.. AuthenticationModes.Check(configuration, environment), .. HasProvider(configuration, environment) ? Provider(configuration) : []];

    /// <summary>Whether tokens of a provider are accepted: always but in the development mode, and there where one is set.</summary>
    public static bool HasProvider(IConfiguration configuration, IHostEnvironment environment) =>
        AuthenticationModes.Of(configuration, environment) == AuthenticationMode.AzureAd || configuration[$"{AzureAdOptions.Section}:{nameof(AzureAdOptions.ClientId)}"] is not null;

    private static IEnumerable<string> Provider(IConfiguration configuration)
    {
        var options = configuration.GetSection(AzureAdOptions.Section).Get<AzureAdOptions>() ?? new AzureAdOptions();
        return new AzureAdValidation().Validate(null, options).Failures ?? [];
    }
}
