using System.Diagnostics;
using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Bench;

/// <summary>Loads the edition and proves it, in a process that has just begun.</summary>
internal static class LoadingBenchmark
{
    public static void Run()
    {
        var start = Stopwatch.GetTimestamp();
        var edition = EditionLoader.Load(Path.Combine(AppContext.BaseDirectory, "Editions", "2568")).Edition!;
        var loaded = Stopwatch.GetElapsedTime(start);
        var report = EditionChecker.Check(edition, Interpretation.InForce);
        var proven = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(FormattableString.Invariant(
            $"loaded after {loaded.TotalMilliseconds:0} ms, {report.Proofs.Count} claims proven after {proven.TotalMilliseconds:0} ms"));
    }
}
