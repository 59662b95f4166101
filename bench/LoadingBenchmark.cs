using System.Diagnostics;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Scoring;

namespace Digital40.Bench;

/// <summary>Loads the edition in a process that has just begun, and compiles its rules.</summary>
internal static class LoadingBenchmark
{
    public static void Run()
    {
        var start = Stopwatch.GetTimestamp();
        var edition = EditionLoader.Load(Path.Combine(AppContext.BaseDirectory, "Editions", "2568")).Edition!;
        var loaded = Stopwatch.GetElapsedTime(start);
        new Scorer(edition.InForce).ScoreAll(BenchSheet.Province(districts: 1));
        var scored = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(FormattableString.Invariant($"loaded after {loaded.TotalMilliseconds:0} ms, first two scores after {scored.TotalMilliseconds:0} ms"));
    }
}
