using System.Diagnostics;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Scoring;

namespace Digital40.Bench;

/// <summary>Scores 10,000 offices, 400 provinces with 24 districts each, on two threads.</summary>
internal static class OfficesBenchmark
{
    public static void Run()
    {
        var sheet = BenchSheet.Country(provinces: 400, districts: 24);
        var scorer = new Scorer(EditionLoader.Load(Path.Combine(AppContext.BaseDirectory, "Editions", "2568")).Edition!.InForce);
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        var asOf = new DateOnly(2025, 6, 30);
        Console.WriteLine(FormattableString.Invariant($"{sheet.Offices.Count} offices, {sheet.Facts.Count} facts, 2 threads"));
        for (var round = 1; round <= 5; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var index = new FactIndex(sheet);
            var points = new decimal[sheet.Offices.Count];
            Parallel.For(0, points.Length, options, i => points[i] = scorer.Score(index, sheet.Offices[i], asOf).Points);
            var elapsed = Stopwatch.GetElapsedTime(start);
            Console.WriteLine(FormattableString.Invariant($"round {round}: {elapsed.TotalSeconds:0.00} s, {elapsed.TotalMicroseconds / points.Length:0.0} µs an office, points in all {points.Sum():0.00}"));
        }
    }
}
