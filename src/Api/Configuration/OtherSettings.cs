namespace Digital40.Api.Configuration;

/// <summary>Checks the settings of the framework that a service is usually given.</summary>
internal static class OtherSettings
{
    private static readonly string[] Levels = Enum.GetNames<LogLevel>();

    /// <summary>What is wrong with <c>Urls</c>, <c>Logging</c> and with sections whose names are nearly ours.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="sections">The names of our own sections.</param>
    public static IEnumerable<string> Errors(IConfiguration configuration, IReadOnlyCollection<string> sections) =>
        [.. Urls(configuration["Urls"]), .. Logging(configuration.GetSection("Logging")), .. Misspelt(configuration, sections)];

    private static IEnumerable<string> Urls(string? urls) =>
        (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsAddress(url))
            .Select(url => $"Urls holds '{url}'; expected an address such as http://localhost:5040.");

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", PathBase: "", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Logging(IConfigurationSection logging) =>
        logging.AsEnumerable().Where(setting => setting.Value is not null && IsLevel(setting.Key) && !Levels.Contains(setting.Value, StringComparer.OrdinalIgnoreCase))
            .Select(setting => $"{setting.Key} is '{setting.Value}'; expected one of {string.Join(", ", Levels)}.");

    private static bool IsLevel(string key) => key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Misspelt(IConfiguration configuration, IReadOnlyCollection<string> sections) =>
        configuration.GetChildren().Where(child => child.GetChildren().Any() && !sections.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Where(child => NearestName.To(child.Key, sections) is not null)
            .Select(child => $"{child.Key} is no section of settings; {NearestName.Hint(child.Key, sections)}");
}
