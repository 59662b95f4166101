using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Digital40.Bench.GraphQL.Loading;

/// <summary>Measures the sides in turn, several rounds, and reports medians.</summary>
internal sealed class HttpBenchmark(int rounds, int seconds)
{
    private const int Port = 5380;
    private const int PeerPort = 5381;
    private const string Query20 = "query Offices($first: Int!) { offices(first: $first) { id code name points reported } }";
    private const string Query500 = "query Offices($first: Int!) { offices(first: $first) { id code name points reported districts { id code name points reported } } }";

    public async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var body20 = folder.Write("20.json", BodyOf(Query20));
        var body500 = folder.Write("500.json", BodyOf(Query500));
        using var server = Child.OfThisProgram("server", $"{Port}");
        using var peer = Child.Mercurius(PeerPort);
        using var client = new HttpClient();
        await WaitAsync(client, Port, body20);
        await CompareAnswersAsync(client, body20, "/raw20");
        await CompareAnswersAsync(client, body500, "/raw500");
        await ReportAsync(client, "20 nodes", new("minimal API", Port, "/raw20", body20), new("GraphQL", Port, "/graphql", body20), PeerSide(peer, body20));
        await ReportAsync(client, "500 nodes", new("minimal API", Port, "/raw500", body500), new("GraphQL", Port, "/graphql", body500), PeerSide(peer, body500));
        await ReportAsync(client, "20 nodes, uncached", new("minimal API", Port, "/raw20", body20, Uncached: true), new("GraphQL", Port, "/graphql", body20, Uncached: true), null);
    }

    private static Side? PeerSide(Child? peer, string body) => peer is null ? null : new("Mercurius", PeerPort, "/graphql", body, HasCounters: false);

    private static string BodyOf(string query) => $$$"""{"query":"{{{query}}}","variables":{"first":20}}""";

    private async Task ReportAsync(HttpClient client, string title, params Side?[] sides)
    {
        var measured = sides.OfType<Side>().ToList();
        var samples = measured.ToDictionary(side => side, _ => new List<Sample>());
        foreach (var side in measured)
        {
            await Wrk.RunAsync(client, side, Math.Max(seconds, 4));
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in measured)
            {
                samples[side].Add(await Wrk.RunAsync(client, side, seconds));
            }
        }

        Print(title, measured, samples);
    }

    private static void Print(string title, List<Side> sides, Dictionary<Side, List<Sample>> samples)
    {
        var report = new StringBuilder().AppendLine().AppendLine(CultureInfo.InvariantCulture, $"| {title} | requests/s | ratio | CPU µs/request | allocated B/request |").AppendLine("|---|---|---|---|---|");
        var whole = Median(samples[sides[0]].Select(sample => sample.RequestsPerSecond));
        foreach (var side in sides)
        {
            var rate = Median(samples[side].Select(sample => sample.RequestsPerSecond));
            var cpu = Median(samples[side].Select(sample => sample.CpuMicroseconds ?? double.NaN));
            var allocated = Median(samples[side].Select(sample => sample.AllocatedBytes ?? double.NaN));
            report.AppendLine(FormattableString.Invariant($"| {side.Name} | {rate:0} | {rate / whole:0.00} | {Told(cpu, "0.0")} | {Told(allocated, "0")} |"));
        }

        Console.Write(report);
    }

    private static string Told(double value, string format) => double.IsNaN(value) ? "–" : value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    // Both sides must answer the same bytes, or the comparison is none.
    private static async Task CompareAnswersAsync(HttpClient client, string body, string rawPath)
    {
        var ours = await PostAsync(client, "/graphql", body);
        var raw = await PostAsync(client, rawPath, body);
        if (ours != raw)
        {
            throw new InvalidOperationException($"The answers differ: {ours[..Math.Min(300, ours.Length)]} … {raw[..Math.Min(300, raw.Length)]}");
        }

        Console.WriteLine(FormattableString.Invariant($"{rawPath}: both answer the same {Encoding.UTF8.GetByteCount(ours)} bytes"));
    }

    private static async Task<string> PostAsync(HttpClient client, string path, string body)
    {
        using var content = new StringContent(await File.ReadAllTextAsync(body), Encoding.UTF8, "application/json");
        return await (await client.PostAsync($"http://127.0.0.1:{Port}{path}", content)).Content.ReadAsStringAsync();
    }

    private static async Task WaitAsync(HttpClient client, int port, string body)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await PostAsync(client, "/graphql", body);
                return;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(100);
            }
        }
    }
}
