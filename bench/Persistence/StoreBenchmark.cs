using System.Diagnostics;
using System.Globalization;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Bench.Persistence;

/// <summary>The stores on a country of a million facts: import, scoreboard, explained card, recording with its scores, start-up.</summary>
internal static class StoreBenchmark
{
    private const int Rounds = 200;

    public static async Task RunAsync(string folder, int years)
    {
        Directory.CreateDirectory(folder);
        await using var services = CountryRun.Services(folder, years);
        await services.GetRequiredService<DatabaseStart>().RunAsync();
        if (await new Country(services).IsEmptyAsync())
        {
            await CountryRun.ImportAsync(services, folder, years);
        }

        var verifier = services.GetRequiredService<ScoreVerifier>();
        await Time("start-up look at all scores", async () => Expect((await verifier.LookAsync()).Count == 0));
        await Time("all scores computed anew", async () => Expect((await verifier.ComputeAsync()).Count == 0));
        var (scores, facts) = (services.GetRequiredService<ScoreStore>(), services.GetRequiredService<FactStore>());
        await Percentiles("scoreboard of a province", round => scores.ScoreboardAsync(Country.Edition, new OfficeFilter { Parent = Country.Province(round) }));
        await Percentiles("scoreboard since a day", round => scores.ScoreboardAsync(Country.Edition, new OfficeFilter { Parent = Country.Province(round) }, new DateOnly(2025, 6, 1)));
        await Percentiles("card of a province, explained", round => scores.ExplainAsync(Country.Edition, [Country.Province(round)]));
        await Percentiles("20 facts recorded", round => facts.RecordAsync(Country.Caller, Country.Edition, Country.TwentyFacts(round)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {Environment.WorkingSet / 1048576} MiB"));
    }

    private static async Task Time(string name, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalSeconds:0.00} s"));
    }

    private static async Task Percentiles<T>(string name, Func<int, Task<T>> work)
    {
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await work(round);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: p50 {times[Rounds / 2]:0.0} ms, p95 {times[Rounds * 95 / 100]:0.0} ms, most {times[^1]:0.0} ms"));
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The stored scores do not agree with their facts.");
        }
    }
}
