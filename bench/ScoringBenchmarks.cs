using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Scoring;

namespace Digital40.Bench;

/// <summary>
/// Scores a province office and a district with about 80 facts each, with explanations: by the rules, and by the same rubric written by hand.
/// Figures are per office.
/// </summary>
public class ScoringBenchmarks
{
    private const int Offices = 2;
    private readonly FactSheet _sheet = BenchSheet.Province(districts: 1);
    private readonly DateOnly _asOf = new(2025, 6, 30);
    private readonly Scorer _scorer = new(EditionLoader.Load(Path.Combine(AppContext.BaseDirectory, "Editions", "2568")).Edition!.InForce);

    /// <summary>The rubric written by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Offices)]
    public IReadOnlyList<OracleCard> ByHand() => Oracle.ScoreAll(_sheet, _asOf);

    /// <summary>The rubric as rules.</summary>
    [Benchmark(OperationsPerInvoke = Offices)]
    public IReadOnlyList<Scorecard> ByRules() => _scorer.ScoreAll(_sheet, _asOf);

    /// <summary>Runs the two in this process and prints their table.</summary>
    internal static void Run()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub);
        BenchmarkRunner.Run<ScoringBenchmarks>(config);
    }
}
