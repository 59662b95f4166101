using System.Diagnostics.Metrics;

namespace Digital40.Api.Telemetry;

/// <summary>What the service measures of its own work. It costs nothing while nobody listens.</summary>
internal static class ServiceMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Digital40.Api";

    private static readonly Meter Meter = new(Name);

    /// <summary>Provinces that were scored again, by edition and cause.</summary>
    public static Counter<long> RescoredProvinces { get; } =
        Meter.CreateCounter<long>("digital40.rescoring.provinces", "{province}", "Provinces that were scored again because the edition or the day has changed.");

    /// <summary>How long a rescoring took that had anything to do.</summary>
    public static Histogram<double> RescoringDuration { get; } =
        Meter.CreateHistogram<double>("digital40.rescoring.duration", "s", "How long a rescoring took that had anything to do.");
}
