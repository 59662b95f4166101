using System.Globalization;

namespace Digital40.Bench.Service;

/// <summary>The service on a country: start-up, memory, and what readers and writers wait.</summary>
internal static class ServiceBenchmark
{
    private const int Port = 5390;
    private const int WarmUp = 15;
    private static readonly int[] Connections = [1, 32];

    /// <summary>Measures one database after the other, and how the figures grow from the first to the others.</summary>
    public static async Task RunAsync(IReadOnlyList<string> countries, int seconds)
    {
        Figures? first = null;
        foreach (var country in countries)
        {
            Print($"{country}:");
            var figures = await MeasureAsync(country, seconds);
            PrintGrowth(first ??= figures, figures);
        }
    }

    private static async Task<Figures> MeasureAsync(string country, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("digital40-bench-").FullName;
        try
        {
            // Writers change it: the country stays as it is.
            var copy = Path.Combine(folder, "country.db");
            File.Copy(Path.Combine(country, "bench.db"), copy);
            return await MeasureAsync(copy, Path.Combine(country, "editions"), folder, seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Figures> MeasureAsync(string database, string editions, string folder, int seconds)
    {
        await using var service = await Child.StartAsync(database, editions, Port);
        var (startUp, idle) = (service.StartUp.TotalSeconds, service.Memory());
        Print($"  start-up {startUp:0.00} s, memory {idle:0} MiB");
        var requests = await Requests.OfAsync(service.Address);
        Dictionary<string, Percentiles> measured = [];
        foreach (var (name, bodies) in new[] { ("scoreboard", requests.Scoreboards()), ("card", requests.Cards()), ("20 facts recorded", requests.Recordings()) })
        {
            var path = Path.Combine(folder, $"{name}.txt");
            await File.WriteAllLinesAsync(path, bodies);
            await Percentiles.OfAsync(service.Address, path, Connections[^1], WarmUp);
            foreach (var connections in Connections)
            {
                var waited = measured[Name(name, connections)] = await Percentiles.OfAsync(service.Address, path, connections, seconds);
                Print($"  {Name(name, connections)}: {waited.PerSecond:0}/s, p50 {waited.P50:0.0} ms, p95 {waited.P95:0.0} ms, p99 {waited.P99:0.0} ms");
            }
        }

        Print($"  memory {service.Memory():0} MiB");
        return new Figures(startUp, idle, service.Memory(), measured);
    }

    private static void PrintGrowth(Figures first, Figures last)
    {
        if (first != last)
        {
            Print($"  grown: start-up {last.StartUp / first.StartUp:0.00} times, memory {last.Idle / first.Idle:0.00} and {last.Busy / first.Busy:0.00} times");
            foreach (var (name, waited) in last.Requests)
            {
                var before = first.Requests[name];
                Print($"  grown: {name}: p50 {waited.P50 / before.P50:0.00}, p95 {waited.P95 / before.P95:0.00}, p99 {waited.P99 / before.P99:0.00} times");
            }
        }
    }

    private static string Name(string name, int connections) => string.Create(CultureInfo.InvariantCulture, $"{name}, {connections} connection{(connections == 1 ? "" : "s")}");

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
