using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Bench.GraphQL.Loading;

/// <summary>Runs wrk against one side, and reads the counters of its server before and after.</summary>
internal static partial class Wrk
{
    private const int Connections = 32;

    public static async Task<Sample> RunAsync(HttpClient client, Side side, int seconds)
    {
        var before = await CountersAsync(client, side);
        var output = await StartAsync(side, seconds);
        var after = await CountersAsync(client, side);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{side.Name}: {output}");
        }

        var requests = double.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        var rate = double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return side.HasCounters
            ? new Sample(rate, (after.Cpu - before.Cpu) / requests, (after.Allocated - before.Allocated) / requests)
            : new Sample(rate, null, null);
    }

    private static async Task<(double Allocated, double Cpu)> CountersAsync(HttpClient client, Side side)
    {
        if (!side.HasCounters)
        {
            return (0, 0);
        }

        var counters = (await client.GetStringAsync($"http://127.0.0.1:{side.Port}/counters")).Split(' ');
        return (double.Parse(counters[0], CultureInfo.InvariantCulture), double.Parse(counters[1], CultureInfo.InvariantCulture));
    }

    private static async Task<string> StartAsync(Side side, int seconds)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Loading", "post.lua");
        string[] arguments = ["-t1", $"-c{Connections}", $"-d{seconds}s", "--timeout", "10s", "-s", script, $"http://127.0.0.1:{side.Port}{side.Path}", "--", side.Body, side.Uncached ? "uncached" : "same"];
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"wrk ended with {process.ExitCode}: {output}");
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
