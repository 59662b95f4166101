using Digital40.Rules.Rubrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Digital40.Api.Health;

/// <summary>Whether editions are served. A refused change leaves the last good edition, and the service ready.</summary>
internal sealed class EditionsCheck(EditionStore editions) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var served = string.Join(", ", editions.Years);
        var refused = string.Join(", ", editions.Errors.Keys);
        var result = served.Length == 0 ? HealthCheckResult.Unhealthy("No edition is served.")
            : refused.Length == 0 ? HealthCheckResult.Healthy($"Editions served: {served}.")
            : HealthCheckResult.Degraded($"Editions served: {served}. Refused as they stand: {refused}.");
        return Task.FromResult(result);
    }
}
