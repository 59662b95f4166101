using System.Globalization;

namespace Digital40.Bench.Service;

/// <summary>The service on a country: start-up, memory, and what readers and writers wait.</summary>
internal static class ServiceBenchmark
{
    private const int Port = 5390;
    private const int Connections = 32;

    public static async Task RunAsync(string database, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("digital40-bench-").FullName;
        try
        {
            // Writers change it: the country stays as it is.
            var copy = Path.Combine(folder, "country.db");
            File.Copy(database, copy);
            await RunAsync(copy, folder, seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string database, string folder, int seconds)
    {
        await using var service = await Child.StartAsync(database, Port);
        Print($"start-up {service.StartUp.TotalSeconds:0.00} s, memory {service.Memory():0} MiB");
        var requests = await Requests.OfAsync(service.Address);
        var scoreboards = Write(folder, "scoreboards", requests.Scoreboards());
        var cards = Write(folder, "cards", requests.Cards());
        var recordings = Write(folder, "recordings", requests.Recordings());
        await Percentiles.OfAsync(service.Address, scoreboards, Connections, 5);
        await MeasureAsync(service, "scoreboard of a province", scoreboards, Connections, seconds);
        await Percentiles.OfAsync(service.Address, cards, Connections, 5);
        await MeasureAsync(service, "card with its explanations", cards, Connections, seconds);
        await MeasureAsync(service, "card with its explanations", cards, 1, seconds);
        await MeasureAsync(service, "20 facts recorded", recordings, 1, seconds);
        await MeasureAsync(service, "20 facts recorded", recordings, Connections, seconds);
    }

    private static async Task MeasureAsync(Child service, string name, string bodies, int connections, int seconds)
    {
        var measured = await Percentiles.OfAsync(service.Address, bodies, connections, seconds);
        Print($"{name}, {connections} connections: {measured.PerSecond:0}/s, p50 {measured.P50:0.0} ms, p95 {measured.P95:0.0} ms, p99 {measured.P99:0.0} ms; memory {service.Memory():0} MiB");
    }

    private static string Write(string folder, string name, IEnumerable<string> bodies)
    {
        var path = Path.Combine(folder, $"{name}.txt");
        File.WriteAllLines(path, bodies);
        return path;
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
