using System.Globalization;

namespace Digital40.Api.Tests.Crash;

/// <summary>How long and how hard the service is used. The defaults are short; environment variables make more of it.</summary>
/// <param name="Seconds">How long, in seconds: <c>LOAD_SECONDS</c>.</param>
/// <param name="Kills">How often the service is killed meanwhile: <c>LOAD_KILLS</c>.</param>
/// <param name="Connections">How many clients read and write at once: <c>LOAD_CONNECTIONS</c>.</param>
/// <param name="Seed">What decides who does what, and when the kills come: <c>LOAD_SEED</c>.</param>
internal sealed record LoadSettings(int Seconds, int Kills, int Connections, int Seed)
{
    public static LoadSettings Read() => new(Number("LOAD_SECONDS", 10), Number("LOAD_KILLS", 2), Number("LOAD_CONNECTIONS", 64), Number("LOAD_SEED", 5));

    private static int Number(string name, int fallback) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
}
