using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Digital40.Persistence.Writing;

/// <summary>Traces and measures writes by their operation. It costs nothing while nobody listens, and names no person and no office.</summary>
public static class WriteTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "Digital40.Persistence";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "digital40.write.duration", "s", "How long writes took, with the scores they touch and the wait for their turn, by operation and outcome.");

    internal static Activity? Start(string operation) => Source.StartActivity($"write {operation}");

    /// <summary>Measures a write that came to its end.</summary>
    internal static void Measure<T>(string operation, StoreResult<T> result, TimeSpan elapsed)
        where T : class => Duration.Record(elapsed.TotalSeconds, new("digital40.operation", operation), new("digital40.outcome", OutcomeOf(result)));

    private static string OutcomeOf<T>(StoreResult<T> result)
        where T : class => !result.IsStored ? "refused" : result.IsRepeated ? "repeated" : "stored";
}
