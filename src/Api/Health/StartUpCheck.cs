using Digital40.Api.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Digital40.Api.Health;

/// <summary>Whether start-up is finished and the service is not stopping.</summary>
internal sealed class StartUpCheck(StartUpState state, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var result = lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The service is stopping.")
            : state.IsFinished ? HealthCheckResult.Healthy("Start-up is finished.")
            : HealthCheckResult.Unhealthy("Start-up is not finished.");
        return Task.FromResult(result);
    }
}
