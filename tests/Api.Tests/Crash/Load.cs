using System.Collections.Concurrent;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Crash;

/// <summary>Clients that read, write and listen at once while the service is killed and started again.</summary>
internal sealed class Load(LoadSettings settings, ServiceProcess service, LoadRecord record)
{
    private const int Listeners = 4;
    private static readonly string[] Months = ["2025-04", "2025-05", "2025-06"];

    /// <summary>Runs for the time that is set; the service runs before and after.</summary>
    public async Task RunAsync()
    {
        using var http = new HttpClient();
        using CancellationTokenSource over = new(), silence = new();
        var listeners = Enumerable.Range(0, Listeners).Select(number => ListenAsync(http, number, silence.Token)).ToList();
        var clients = Clients(http).Select(client => client.RunAsync(over.Token)).ToList();
        await KillAsync();
        await over.CancelAsync();
        await Task.WhenAll(clients);
        await silence.CancelAsync();
        await Task.WhenAll(listeners);
    }

    private IEnumerable<LoadClient> Clients(HttpClient http)
    {
        ConcurrentQueue<LoadReport> reports = new(from month in Months from office in Enumerable.Range(3101, 23) select new LoadReport($"{office}", month));
        List<Indicator> activities = [.. new EditionStore().Find(2568)!.InForce.Indicators.Values.Where(indicator => indicator.Kind == IndicatorKind.Activity)];
        return Enumerable.Range(0, settings.Connections).Select(number =>
        {
            var random = new Random((settings.Seed * 1000) + number);
            return new LoadClient(Wire(http, number), record, reports, new LoadFacts(activities, random), number, random);
        });
    }

    // How long a load takes is a time: nothing else could end these waits.
    private async Task KillAsync()
    {
        var random = new Random(settings.Seed);
        var part = TimeSpan.FromSeconds(settings.Seconds) / (settings.Kills + 1);
        for (var kill = 0; kill < settings.Kills; kill++)
        {
            var early = random.NextDouble() * part;
            await Task.Delay((part / 2) + (early / 2));
            await service.KillAsync();
            await service.StartAsync();
            await Task.Delay((part - early) / 2);
        }

        await Task.Delay(part);
    }

    private async Task ListenAsync(HttpClient http, int number, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Wire(http, settings.Connections + number).ListenAsync(LoadDocuments.Changed, new { office = number == 0 ? "3100" : $"{3100 + number}" }, over);
        }
    }

    private LoadWire Wire(HttpClient http, int number) => new(service, http, record, FormattableString.Invariant($"load-{number}: ProvinceOfficer@3100"));
}
