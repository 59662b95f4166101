using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Digital40.Api.Telemetry;

/// <summary>Listens while the service runs, and sends what is left when it ends.</summary>
internal sealed class TelemetrySession(TracerProvider traces, MeterProvider metrics, DatabaseTracing database) : IHostedService
{
    private const int Milliseconds = 5_000;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            database.Dispose();
            traces.ForceFlush(Milliseconds);
            metrics.ForceFlush(Milliseconds);
        },
        CancellationToken.None);
}
