using System.Diagnostics;
using System.Globalization;

namespace Digital40.Bench.Service;

/// <summary>What <c>wrk</c> measured.</summary>
/// <param name="PerSecond">Requests that were answered, a second.</param>
/// <param name="P50">The median, in milliseconds.</param>
/// <param name="P95">Of twenty requests one took longer, in milliseconds.</param>
/// <param name="P99">Of a hundred requests one took longer, in milliseconds.</param>
internal sealed record Percentiles(double PerSecond, double P50, double P95, double P99)
{
    /// <summary>Posts the lines of a file for some seconds.</summary>
    /// <exception cref="InvalidOperationException">A request failed or was answered with errors.</exception>
    public static async Task<Percentiles> OfAsync(Uri address, string bodies, int connections, int seconds)
    {
        string[] arguments = ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "60s", "-s", Path.Combine(AppContext.BaseDirectory, "bodies.lua"), new Uri(address, "/graphql").ToString(), "--", bodies];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var result = output.Split('\n').LastOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal));
        if (result?.Split(' ') is not [_, var requests, "0", var p50, var p95, var p99, var duration] || output.Contains("refused:", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(output);
        }

        return new Percentiles(Number(requests) / Number(duration), Number(p50), Number(p95), Number(p99));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
