using System.Globalization;

namespace Digital40.Api.Hardening;

/// <summary>How much may be asked, and by which pages.</summary>
internal sealed class HardeningOptions
{
    /// <summary>The key of the requests of one caller in a minute.</summary>
    public const string CallerKey = "RateLimits:PerCaller";

    /// <summary>The key of the requests of one address in a minute.</summary>
    public const string AddressKey = "RateLimits:PerAddress";

    /// <summary>The key of the pages that may ask.</summary>
    public const string OriginsKey = "Cors:Origins";

    /// <summary>Requests of one caller in a minute: 3,000; 0 for no limit. Against one account that takes the place of all others.</summary>
    public int PerCaller { get; private set; } = 3_000;

    /// <summary>Requests of one address in a minute: 12,000, for a whole office may share an address; 0 for no limit. Against floods before anybody is known.</summary>
    public int PerAddress { get; private set; } = 12_000;

    /// <summary>The origins of pages that may ask beside the service's own; none by default.</summary>
    public IReadOnlyList<string> Origins { get; private set; } = [];

    /// <summary>What is wrong with the settings; empty when nothing is.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    /// <summary>Reads the settings, whatever is wrong with them.</summary>
    public static HardeningOptions Read(IConfiguration configuration)
    {
        var options = new HardeningOptions { Origins = configuration.GetSection(OriginsKey).Get<string[]>() ?? [] };
        List<string> errors = [];
        options.PerCaller = Limit(configuration, CallerKey, options.PerCaller, errors);
        options.PerAddress = Limit(configuration, AddressKey, options.PerAddress, errors);
        errors.AddRange(options.Origins.Where(origin => !IsOrigin(origin)).Select(origin => $"{OriginsKey}: expected an origin such as https://app.example.org, found \"{origin}\"."));
        options.Errors = errors;
        return options;
    }

    private static int Limit(IConfiguration configuration, string key, int fallback, List<string> errors)
    {
        if (configuration[key] is not { } text)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
        {
            return limit;
        }

        errors.Add($"{key}: expected a whole number from 0, found \"{text}\".");
        return fallback;
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal) && text == address.GetLeftPart(UriPartial.Authority);
}
